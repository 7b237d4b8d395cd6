package org.fundwatch.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How often a patient of a month was admitted (人次人头比): two places, half up. */
public record StaysPerPatient(int patients, int stays) {
    private static final int PLACES = 2;

    /** Empty where there were no patients. */
    public Optional<BigDecimal> value() {
        return patients == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(stays).divide(BigDecimal.valueOf(patients), PLACES, RoundingMode.HALF_UP));
    }

    /** Whether the value is at or above a limit. */
    public boolean reaches(BigDecimal limit) {
        return value().filter(it -> it.compareTo(limit) >= 0).isPresent();
    }
}
