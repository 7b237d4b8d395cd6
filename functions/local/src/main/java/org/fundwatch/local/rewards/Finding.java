package org.fundwatch.local.rewards;

/** What one look at a record shows: it proves something, contradicts itself, or proves nothing yet. */
record Finding(Weight weight, String words) {

    enum Weight {
        EQUAL,
        HOLDS,
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

    boolean is(Weight other) {
        return weight == other;
    }
}
