package org.fundwatch.reports;

import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Place;

/** A hospital or pharmacy under a service agreement (定点医药机构), so that a report can name it by its code. */
public record DesignatedInstitution(InstitutionCode code, String name, Place place, InstitutionType type) {

    public static final int MAX_NAME = 200;

    /** Throws {@link IllegalArgumentException} if the name is blank or longer than {@value #MAX_NAME} characters. */
    public DesignatedInstitution {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("an institution's name has 1 to " + MAX_NAME + " characters");
        }
    }
}
