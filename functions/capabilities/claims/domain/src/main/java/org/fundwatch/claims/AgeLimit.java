package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.time.LocalDate;

/** For which ages something is (年龄限定). */
sealed interface AgeLimit {

    /** Completed years, both included. */
    record Years(int lowest, int highest) implements AgeLimit {
        private Verdict at(long age) {
            return Verdict.brokenIf(age < lowest || age > highest);
        }
    }

    /** Days since birth, included (新生儿). */
    record Newborn(int days) implements AgeLimit {}

    /**
     * Children or newborns (儿童、新生儿) of an age that no source says and nobody has set.
     *
     * @param missing where it would be set
     */
    record Unset(String missing) implements AgeLimit {}

    static AgeLimit from(int years) {
        return new Years(years, Integer.MAX_VALUE);
    }

    static AgeLimit below(int years) {
        return new Years(0, years - 1);
    }

    /** The same, and not before an age. */
    default AgeLimit notBelow(int years) {
        return this instanceof Years range ? new Years(Math.max(years, range.lowest()), range.highest()) : this;
    }

    /** Who is not born on that day has a wrong birth date, and not an age. */
    default Verdict of(Patient patient, LocalDate day) {
        return patient.birthDate()
                .filter(born -> !born.isAfter(day))
                .<Verdict>map(born -> of(born, day))
                .orElseGet(() -> new Verdict.Lacks("patient.birth_date"));
    }

    private Verdict of(LocalDate born, LocalDate day) {
        return switch (this) {
            case Years years -> years.at(YEARS.between(born, day));
            case Newborn newborn -> Verdict.brokenIf(DAYS.between(born, day) > newborn.days());
            case Unset unset -> new Verdict.Lacks(unset.missing());
        };
    }
}
