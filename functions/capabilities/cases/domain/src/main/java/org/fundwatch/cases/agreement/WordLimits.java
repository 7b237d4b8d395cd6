package org.fundwatch.cases.agreement;

/** How many characters the words of an officer may have; ours, no law. */
final class WordLimits {
    static final int DOCUMENT = 100;
    static final int REASON = 1000;

    private WordLimits() {}

    /** Blank or too long: {@link IllegalArgumentException}. */
    static void require(String words, int most) {
        if (words.isBlank() || words.length() > most) {
            throw new IllegalArgumentException("must have 1 to " + most + " characters");
        }
    }
}
