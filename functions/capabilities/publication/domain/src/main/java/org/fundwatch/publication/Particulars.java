package org.fundwatch.publication;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;

/** The unit that a case is about (被列入单位), before any mask; a patient or a reporter has no place in it. */
public record Particulars(
        InstitutionCode code,
        String name,
        Optional<RegistrationNumber> registration,
        Optional<PersonName> responsible) {

    public Particulars {
        requireNonNull(code);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit has a name");
        }
    }
}
