package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose claim it is (患者): never in a log, an event or a store.
 *
 * @param id the hospital's own opaque id
 * @param chronic whether the patient has a chronic disease (慢性病); empty where nobody said
 */
public record Patient(String id, Sex sex, Optional<LocalDate> birthDate, Optional<Boolean> chronic) {
    @Override
    public String toString() {
        return "Patient[•••]";
    }
}
