package org.fundwatch.claims.published;

import java.util.regex.Pattern;

/** The shapes of texts in these messages: none has room for a person. */
final class Words {
    static final String RULE = "must be a rule's code such as S01";
    static final String QUANTITY = "must be a plain decimal with at most four places";
    static final String PATH = "must be the path of a key";
    static final String DIGEST = "must be 64 hexadecimal digits";
    private static final Pattern RULE_SHAPE = Pattern.compile("[RS][0-9]{2,3}");
    private static final Pattern QUANTITY_SHAPE = Pattern.compile("[0-9]+(\\.[0-9]{1,4})?");
    private static final Pattern DIGEST_SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PATH_SHAPE = Pattern.compile("[a-z][a-z0-9_.*]{0,63}");

    private Words() {}

    static String rule(String text) {
        return shaped(text, RULE_SHAPE, RULE);
    }

    static String quantity(String text) {
        return shaped(text, QUANTITY_SHAPE, QUANTITY);
    }

    static String digest(String text) {
        return shaped(text, DIGEST_SHAPE, DIGEST);
    }

    static String path(String text) {
        return shaped(text, PATH_SHAPE, PATH);
    }

    private static String shaped(String text, Pattern shape, String rule) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException(rule);
        }
        return text;
    }
}
