package org.fundwatch.claims.published;

import java.util.Map;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Tree;

/**
 * A document that an institution keeps for its appeal (申诉材料): told by its name and content's digest, never sent.
 *
 * @param sha256 in hexadecimal
 */
public record AppealDocument(String name, String sha256) {
    /** How long a name may be, in characters. */
    public static final int MOST_NAME = 100;

    private static final String NAME = "must have 1 to " + MOST_NAME + " characters, none a control character";
    private static final Pattern NAME_SHAPE = Pattern.compile("(?U)(?=.*\\S)[^\\p{Cntrl}]{1," + MOST_NAME + "}");

    public AppealDocument {
        name(name);
        Words.digest(sha256);
    }

    /** As a message, a row or a request has it. */
    public Map<String, Object> data() {
        return Map.of("name", name, "sha256", sha256);
    }

    /** Reads one from a message, or from a request, whose reader refuses what nobody asked for; here what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static AppealDocument of(Tree data) {
        return new AppealDocument(
                data.shaped("name", AppealDocument::name, NAME), data.shaped("sha256", Words::digest, Words.DIGEST));
    }

    private static String name(String text) {
        if (!NAME_SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(NAME);
        }
        return text;
    }

    @Override
    public String toString() {
        return "AppealDocument[" + sha256 + "]";
    }
}
