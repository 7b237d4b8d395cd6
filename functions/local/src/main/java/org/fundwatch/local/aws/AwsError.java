package org.fundwatch.local.aws;

/** A refusal in the form that AWS services answer with and that the SDK turns into an exception of the same name. */
public final class AwsError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;

    /**
     * @param type name of the exception, as in {@code NotFoundException}
     * @param message what is wrong, for a person
     */
    public AwsError(String type, String message) {
        super(message);
        this.type = type;
    }

    public String type() {
        return type;
    }
}
