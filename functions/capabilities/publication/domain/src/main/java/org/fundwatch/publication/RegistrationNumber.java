package org.fundwatch.publication;

import java.util.regex.Pattern;

/** A unit's unified social credit code (统一社会信用代码): 18 digits and capitals without I, O, S, V and Z (GB 32100). */
public record RegistrationNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NP-RT-UW-Y]{18}");

    public RegistrationNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a registration number is 18 digits and capitals");
        }
    }
}
