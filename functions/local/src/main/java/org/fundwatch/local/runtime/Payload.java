package org.fundwatch.local.runtime;

/** The sizes that Lambda allows for a synchronous invocation, in bytes. */
final class Payload {
    static final int REQUEST_LIMIT = 6 * 1024 * 1024;
    /** The service allows a little more on the way back. */
    static final int RESPONSE_LIMIT = REQUEST_LIMIT + 100;

    private Payload() {}

    static Invocation.Failed requestTooLarge(int length) {
        return new Invocation.Failed(
                Invocation.Failed.REQUEST_TOO_LARGE,
                "%d byte payload is too large for the RequestResponse invocation type (limit %d bytes)"
                        .formatted(length, REQUEST_LIMIT));
    }

    static Invocation.Failed responseTooLarge() {
        return new Invocation.Failed(
                Invocation.Failed.RESPONSE_TOO_LARGE,
                "Response payload size exceeded maximum allowed payload size (%d bytes).".formatted(RESPONSE_LIMIT));
    }
}
