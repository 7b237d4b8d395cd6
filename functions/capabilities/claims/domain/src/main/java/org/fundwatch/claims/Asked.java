package org.fundwatch.claims;

/** A rule and what it said. */
record Asked(ClaimRule rule, Answer answer) {
    boolean counts() {
        return rule.mode() == Mode.ACTIVE;
    }
}
