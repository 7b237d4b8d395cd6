package org.fundwatch.kernel;

import java.util.regex.Pattern;

/** The public number of a case (案件编号): groups of capitals and digits joined by hyphens, 4 to 32 characters. */
public record CaseNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("(?=.{4,32}$)[A-Z0-9]+(-[A-Z0-9]+)*");

    public CaseNumber {
        Required.shaped(value, SHAPE, "a case number is capitals and digits in groups joined by hyphens");
    }

    @Override
    public String toString() {
        return value;
    }
}
