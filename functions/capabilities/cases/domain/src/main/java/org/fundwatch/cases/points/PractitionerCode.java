package org.fundwatch.cases.points;

import java.util.regex.Pattern;

/** The national code of a practitioner (医保相关人员代码): letters and digits, so that no name can be one. */
public record PractitionerCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*[0-9][A-Z0-9]*");
    private static final int MAX = 32;

    public PractitionerCode {
        if (value.length() > MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a practitioner's code is capital letters and digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
