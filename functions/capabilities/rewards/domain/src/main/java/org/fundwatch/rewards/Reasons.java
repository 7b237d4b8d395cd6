package org.fundwatch.rewards;

/** Discretion without a reason is none. */
final class Reasons {

    static void given(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an officer's choice is recorded with its reason");
        }
    }

    private Reasons() {}
}
