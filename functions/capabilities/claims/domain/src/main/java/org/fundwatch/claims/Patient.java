package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose claim it is (患者): never in a log, an event or a store.
 *
 * @param id the hospital's own opaque id
 */
public record Patient(String id, Sex sex, Optional<LocalDate> birthDate) {
    @Override
    public String toString() {
        return "Patient[•••]";
    }
}
