package org.fundwatch.claimvalidation.cds;

import java.util.Set;
import java.util.stream.Collectors;

/** GitHub Flavored Markdown made of texts that hold what a hospital wrote: nothing of them becomes a link, an image or a tag. */
final class Markdown {
    private static final Set<Integer> SPECIAL =
            "\\`*_[]<>#|~&!".chars().boxed().collect(Collectors.toUnmodifiableSet());

    /** The text as it reads, on one line. */
    static String plain(String text) {
        return text.codePoints().mapToObj(Markdown::plain).collect(Collectors.joining());
    }

    private static String plain(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return " ";
        }
        return SPECIAL.contains(codePoint) ? "\\" + Character.toString(codePoint) : Character.toString(codePoint);
    }

    private Markdown() {}
}
