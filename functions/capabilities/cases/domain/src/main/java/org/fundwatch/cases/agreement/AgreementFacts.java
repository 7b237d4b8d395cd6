package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a measure rests on (协议处理的事实).
 *
 * @param decidedOn the day of the measure
 * @param grounds those that people established
 * @param suspendedOn the first days of earlier suspensions by the agency; one at the institution's own request is none
 * @param ownSuspensions earlier ones at the institution's own request, which count for nothing but the length of the next
 * @param cause whose conduct led here
 */
public record AgreementFacts(
        ServiceAgreement agreement,
        LocalDate decidedOn,
        Set<GroundCode> grounds,
        List<LocalDate> suspendedOn,
        List<OwnSuspension> ownSuspensions,
        Cause cause) {
    /** Of an institution that was never suspended at its own request. */
    public AgreementFacts(
            ServiceAgreement agreement,
            LocalDate decidedOn,
            Set<GroundCode> grounds,
            List<LocalDate> suspendedOn,
            Cause cause) {
        this(agreement, decidedOn, grounds, suspendedOn, List.of(), cause);
    }

    /** Whether the principal (法定代表人、主要负责人、实际控制人) caused it, as people established. */
    public enum Cause {
        /** 法定代表人等违法违规. */
        PRINCIPAL,
        /** 其他. */
        OTHERS,
        /** 未认定. */
        NOT_ESTABLISHED
    }

    public AgreementFacts {
        requireNonNull(agreement);
        requireNonNull(decidedOn);
        requireNonNull(cause);
        grounds = Set.copyOf(grounds);
        suspendedOn = suspendedOn.stream().sorted().distinct().toList();
        ownSuspensions = ownSuspensions.stream()
                .sorted(Comparator.comparing(OwnSuspension::from).thenComparing(OwnSuspension::until))
                .distinct()
                .toList();
    }

    /** An own suspension together with those on file that it follows on, or that follow on it. */
    OwnSuspension whole(OwnSuspension proposed) {
        var whole = proposed;
        for (var other : ownSuspensions.reversed()) {
            whole = other.touches(whole) ? whole.with(other) : whole;
        }
        for (var other : ownSuspensions) {
            whole = other.touches(whole) ? whole.with(other) : whole;
        }
        return whole;
    }

    /** How many suspensions by the agency began within the term of this agreement. */
    long suspensionsInTerm() {
        return suspendedOn.stream().filter(agreement::covers).count();
    }

    List<GroundCode> sortedGrounds() {
        return List.copyOf(new TreeSet<>(grounds));
    }
}
