package org.fundwatch.platform;

/** Carries a {@link Failure} to the edge; the one exception of ours that means "tell the caller". */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Failure failure;

    public Rejected(Failure failure) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
