package org.fundwatch.cases;

/** How many characters the words of an officer may have (经办意见字数); ours, no law. */
public final class WordLimits {
    /** Of the number of a document (文书编号). */
    public static final int DOCUMENT = 100;
    /** Of a reason. */
    public static final int REASON = 1000;

    private WordLimits() {}

    /** Blank or too long: {@link IllegalArgumentException}. */
    public static void require(String words, int most) {
        if (words.isBlank() || words.length() > most) {
            throw new IllegalArgumentException("must have 1 to " + most + " characters");
        }
    }
}
