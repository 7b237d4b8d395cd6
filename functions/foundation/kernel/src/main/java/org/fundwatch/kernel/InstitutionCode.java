package org.fundwatch.kernel;

import java.util.regex.Pattern;

/** The national code of a designated institution (定点医药机构编码): H (hospital) or P (pharmacy), then 11 digits. */
public record InstitutionCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[HP][0-9]{11}");

    public InstitutionCode {
        Required.shaped(value, SHAPE, "an institution code is H or P and 11 digits");
    }

    @Override
    public String toString() {
        return value;
    }
}
