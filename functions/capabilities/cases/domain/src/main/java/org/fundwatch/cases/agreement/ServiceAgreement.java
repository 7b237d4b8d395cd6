package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Multiple;

/**
 * An institution's agreement with a fund agency (医保协议), as far as a measure needs it.
 *
 * @param from first day of its term
 * @param until last day of its term
 * @param agency the level of the agency that has it
 * @param terms what it says itself of breaches
 */
public record ServiceAgreement(
        InstitutionCode institution,
        LocalDate from,
        LocalDate until,
        AgencyLevel agency,
        Ownership ownership,
        Terms terms) {

    /** Who owns the institution (机构性质). */
    public enum Ownership {
        /** 公立. */
        PUBLIC,
        /** 社会办. */
        PRIVATE
    }

    /**
     * What the agreement sets for the breach at hand (协议约定); no law sets it.
     *
     * @param suspension how long a suspension by the agency lasts
     * @param damages how many times the amount in question is paid as damages (违约金)
     */
    public record Terms(Optional<Length> suspension, Optional<Multiple> damages) {
        public Terms {
            requireNonNull(suspension);
            requireNonNull(damages);
        }

        /** An agreement that sets neither, or whose text nobody has at hand. */
        public static Terms none() {
            return new Terms(Optional.empty(), Optional.empty());
        }
    }

    /** A term that ends before it begins: {@link IllegalArgumentException}. */
    public ServiceAgreement {
        requireNonNull(institution);
        requireNonNull(agency);
        requireNonNull(ownership);
        requireNonNull(terms);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a term ends on or after its first day");
        }
    }

    public InstitutionKind kind() {
        return InstitutionKind.of(institution);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
