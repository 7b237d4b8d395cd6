package org.fundwatch.local.runtime;

/** How an invocation ended. */
public sealed interface Invocation {

    /** The function's own answer. */
    @SuppressWarnings("ArrayRecordComponent") // a payload is passed on, never compared
    record Answered(byte[] payload) implements Invocation {}

    /** The function threw, could not start, or left; the type is Lambda's, such as {@code Runtime.ExitError}. */
    record Failed(String errorType, String message) implements Invocation {
        /** The event is over 6 MB; the function has not seen it. */
        public static final String REQUEST_TOO_LARGE = "RequestEntityTooLarge";

        /** The function's answer is over 6 MB. */
        public static final String RESPONSE_TOO_LARGE = "Function.ResponseSizeTooLarge";

        public boolean isRequestTooLarge() {
            return errorType.equals(REQUEST_TOO_LARGE);
        }
    }

    /** The function took longer than its timeout; its process was ended. */
    record TimedOut() implements Invocation {}

    /** Every instance that may run was busy. */
    record Throttled() implements Invocation {}
}
