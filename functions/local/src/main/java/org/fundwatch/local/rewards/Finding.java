package org.fundwatch.local.rewards;

/** What one look at a record shows: it proves something, contradicts itself, or cannot be judged. */
record Finding(Weight weight, String words) {

    enum Weight {
        EQUAL,
        HOLDS,
        /** Something that the answer hangs on is unknown. */
        OPEN,
        CONTRADICTS
    }

    static Finding equal(String words) {
        return new Finding(Weight.EQUAL, words);
    }

    static Finding holds(boolean holds, String words) {
        return new Finding(holds ? Weight.HOLDS : Weight.CONTRADICTS, words);
    }

    static Finding contradicts(String words) {
        return new Finding(Weight.CONTRADICTS, words);
    }

    static Finding open(String missing) {
        return new Finding(Weight.OPEN, "not known: " + missing);
    }

    boolean is(Weight other) {
        return weight == other;
    }
}
