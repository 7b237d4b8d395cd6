package org.fundwatch.local.aws;

/** A refusal in the form that AWS services answer with and that the SDK turns into an exception of the same name. */
public final class AwsError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final int status;
    private final String queryCode;

    /**
     * The caller's fault.
     *
     * @param type name of the exception, as in {@code NotFoundException}
     * @param message what is wrong, for a person
     */
    public AwsError(String type, String message) {
        this(type, message, 400, "");
    }

    private AwsError(String type, String message, int status, String queryCode) {
        super(message);
        this.type = type;
        this.status = status;
        this.queryCode = queryCode;
    }

    /** The caller's fault, in a service that still tells the code of its older protocol beside the type. */
    public static AwsError withQueryCode(String type, String queryCode, String message) {
        return new AwsError(type, message, 400, queryCode);
    }

    /** The service's fault: the SDK tries again. */
    public static AwsError ofServer(String type, String message) {
        return new AwsError(type, message, 500, "");
    }

    public String type() {
        return type;
    }

    /** The code of the older protocol, empty where there is none. */
    String queryCode() {
        return queryCode;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
