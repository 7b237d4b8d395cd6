package org.fundwatch.claims;

import java.util.regex.Pattern;

/** What a code must look like (编码格式): never of several lines, though the end of a regular expression stands before a last one. */
record Shape(Pattern pattern) {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    boolean fits(String code) {
        return pattern.matcher(code).find() && !LINE_BREAK.matcher(code).find();
    }
}
