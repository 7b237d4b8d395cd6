package org.fundwatch.local.objects;

import java.io.Serial;

/** A refusal in the form that S3 answers with; the SDK makes an exception of its code. */
final class ObjectError extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;

    private ObjectError(String code, int status, String message) {
        super(message);
        this.code = code;
        this.status = status;
    }

    static ObjectError noSuchBucket(String bucket) {
        return new ObjectError("NoSuchBucket", 404, "The specified bucket does not exist: " + bucket);
    }

    static ObjectError noSuchKey(String key) {
        return new ObjectError("NoSuchKey", 404, "The specified key does not exist: " + key);
    }

    static ObjectError existsAlready() {
        return new ObjectError(
                "PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold");
    }

    static ObjectError badDigest(String algorithm) {
        return new ObjectError(
                "BadDigest", 400, "The " + algorithm + " you specified did not match what was received.");
    }

    static ObjectError invalid(String message) {
        return new ObjectError("InvalidRequest", 400, message);
    }

    static ObjectError unknown(String what) {
        return new ObjectError("NotImplemented", 501, "this machine's object store does not know " + what);
    }

    String code() {
        return code;
    }

    /** The HTTP status. */
    int status() {
        return status;
    }
}
