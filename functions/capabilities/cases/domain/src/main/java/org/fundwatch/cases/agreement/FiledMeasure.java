package org.fundwatch.cases.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.Restoration.Suspender;
import org.fundwatch.cases.agreement.Restoration.Verification;
import org.fundwatch.cases.agreement.RestorationDecision.Restored;

/** A measure with what happened after it, in the order of the days. */
public record FiledMeasure(TakenMeasure taken, List<FollowUp> after) {
    public FiledMeasure {
        after = after.stream().sorted(Comparator.comparing(FollowUp::on)).toList();
    }

    /** With one thing more that happened. */
    public FiledMeasure and(FollowUp more) {
        return new FiledMeasure(
                taken, Stream.concat(after.stream(), Stream.of(more)).toList());
    }

    /** Whether the measure fell by the end of a day (协议处理被撤销), so that nothing goes by it any more. */
    public boolean isAnnulled(LocalDate on) {
        return annulment(on).isPresent();
    }

    /** Its fall, if it fell by the end of a day. */
    public Optional<FollowUp> annulment(LocalDate on) {
        return until(on).filter(it -> it.kind() == FollowUpKind.ANNULLED).findFirst();
    }

    /** Whether such a thing can happen after this measure: only a suspension goes on. */
    public boolean takes(FollowUpKind kind) {
        return !kind.isOfSuspension() || taken.suspension().isPresent();
    }

    /** Whether the measure stood when this happened, so that it can have happened after it: a measure falls once. */
    public boolean standsFor(FollowUp happened) {
        return !isAnnulled(happened.kind() == FollowUpKind.ANNULLED ? LocalDate.MAX : happened.on());
    }

    /** How a suspension stands at the end of a day; empty where the measure is none, or has not begun. */
    public Optional<RestorationDecision> restoration(LocalDate on, AgreementPolicies policies) {
        return taken.suspension()
                .filter(suspended -> !suspended.from().isAfter(on))
                .map(suspended -> Restoration.decide(facts(suspended, on), on, policies));
    }

    /** How long the agreement was suspended at the institution's own request; empty where the measure is no such suspension. */
    // INTERPRETATION: the day on which the agreement goes on is the last one of the suspension, decision record 0017
    Optional<OwnSuspension> ownSuspension(AgreementPolicies policies) {
        return taken.suspension()
                .filter(_ -> taken.suspender() == Suspender.INSTITUTION)
                .map(it -> new OwnSuspension(it.from(), wentOn(it, policies).orElse(it.until())));
    }

    private Optional<LocalDate> wentOn(Suspended suspended, AgreementPolicies policies) {
        return Stream.concat(Stream.of(suspended.from()), after.stream().map(FollowUp::on))
                .filter(day -> !day.isBefore(suspended.from()) && !day.isAfter(suspended.until()))
                .filter(day -> restoration(day, policies)
                        .filter(Restored.class::isInstance)
                        .isPresent())
                .findFirst();
    }

    /** The newest of these kinds by the end of a day. */
    Optional<FollowUpKind> newest(LocalDate on, FollowUpKind... kinds) {
        return until(on)
                .filter(it -> List.of(kinds).contains(it.kind()))
                .reduce((_, later) -> later)
                .map(FollowUp::kind);
    }

    private Stream<FollowUp> until(LocalDate on) {
        return after.stream().filter(it -> !it.on().isAfter(on));
    }

    private Restoration.Facts facts(Suspended suspended, LocalDate on) {
        var agreement = taken.facts().agreement();
        return new Restoration.Facts(
                agreement.institution(),
                taken.suspender(),
                suspended.from(),
                suspended.until(),
                until(on)
                        .filter(it -> it.kind() == FollowUpKind.ASKED_TO_GO_ON)
                        .map(FollowUp::on)
                        .findFirst(),
                verification(on),
                Optional.of(agreement.until()));
    }

    private Verification verification(LocalDate on) {
        return newest(on, FollowUpKind.VERIFICATION_PASSED, FollowUpKind.VERIFICATION_FAILED)
                .map(kind -> kind == FollowUpKind.VERIFICATION_PASSED ? Verification.PASSED : Verification.FAILED)
                .orElse(Verification.NOT_YET);
    }
}
