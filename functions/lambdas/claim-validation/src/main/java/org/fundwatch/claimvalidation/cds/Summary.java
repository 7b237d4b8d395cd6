package org.fundwatch.claimvalidation.cds;

/** The summary of a card (摘要): shorter than 140 characters, however a client counts them. */
final class Summary {
    /** CDS Hooks 2.0: "<140-character". UTF-16 code units are the most that any client counts. */
    static final int LONGEST = 139;

    private static final String MORE = "…";

    /** The text, or as much of its beginning as fits. */
    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, whole(text, LONGEST - MORE.length())) + MORE;
    }

    /** Never half of a character. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private Summary() {}
}
