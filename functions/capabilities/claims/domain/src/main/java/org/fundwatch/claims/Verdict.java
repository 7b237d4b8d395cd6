package org.fundwatch.claims;

/** What a restriction says of one line. */
sealed interface Verdict {

    /** It holds. */
    record Kept() implements Verdict {}

    /** It does not. */
    record Broken() implements Verdict {}

    /** It cannot be said without what stands at a path. */
    record Lacks(String what) implements Verdict {}

    Verdict KEPT = new Kept();
    Verdict BROKEN = new Broken();

    static Verdict brokenIf(boolean broken) {
        return broken ? BROKEN : KEPT;
    }
}
