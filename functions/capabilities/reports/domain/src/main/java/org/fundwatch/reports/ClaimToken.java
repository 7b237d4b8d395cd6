package org.fundwatch.reports;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What an anonymous reporter chose to be known by again (身份证号后六位或者其他可辨识信息); 4 to 64 characters, however written.
 * It prints as dots and is stored only as a keyed hash.
 */
public final class ClaimToken {
    public static final int LEAST = 4;
    public static final int MOST = 64;

    private final String text;

    private ClaimToken(String text) {
        this.text = text;
    }

    /** Blanks, width and case do not matter; another length is an {@link IllegalArgumentException}. */
    public static ClaimToken of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        if (text.length() < LEAST || text.length() > MOST) {
            throw new IllegalArgumentException("a token has 4 to 64 characters");
        }
        return new ClaimToken(text);
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
