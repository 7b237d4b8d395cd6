package org.fundwatch.local;

/** The launcher cannot do what it was asked to; the message tells a person what to change. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }
}
