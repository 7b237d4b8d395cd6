package org.fundwatch.cases.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.agreement.RestorationDecision.EndsInPrinciple;
import org.fundwatch.cases.agreement.RestorationDecision.NotRectified;
import org.fundwatch.cases.agreement.RestorationDecision.Restored;
import org.fundwatch.cases.agreement.RestorationDecision.StillSuspended;
import org.fundwatch.cases.agreement.RestorationDecision.Undetermined;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Decides whether a suspended agreement goes on (恢复履行协议): never by time alone, only after verification. */
public final class Restoration {
    private Restoration() {}

    /** Who suspended an agreement (中止的缘由). */
    public enum Suspender {
        /** 经办机构. */
        AGENCY,
        /** 机构主动申请. */
        INSTITUTION
    }

    /** What a verification found (核查结果). */
    public enum Verification {
        /** 尚未核查. */
        NOT_YET,
        /** 整改到位. */
        PASSED,
        /** 未整改或者整改不到位. */
        FAILED
    }

    /**
     * A suspended agreement.
     *
     * @param until the last day of the suspension
     * @param askedOn when the institution asked to go on, if it has
     */
    public record Facts(
            InstitutionCode institution,
            Suspender by,
            LocalDate from,
            LocalDate until,
            Optional<LocalDate> askedOn,
            Verification verification) {
        public Facts {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a suspension ends on or after its first day");
            }
        }
    }

    /** How the agreement stands at the end of a day, by the rules in force on the day on which it was suspended. */
    public static RestorationDecision decide(Facts facts, LocalDate on, AgreementPolicies policies) {
        return policies.at(InstitutionKind.of(facts.institution()), facts.from())
                .map(policy -> decide(facts, on, policy))
                .orElseGet(() -> new Undetermined(new MissingFact("rules on agreements in force on " + facts.from())));
    }

    private static RestorationDecision decide(Facts facts, LocalDate on, AgreementPolicy policy) {
        var over = on.isAfter(facts.until());
        var trace = AgreementRule.AGR_20.answered(opened(facts, on, policy), over);
        trace = AgreementRule.AGR_21.answered(trace, facts.verification().name());
        return switch (facts.by()) {
            case AGENCY -> afterAgency(facts, over, policy, trace);
            case INSTITUTION -> afterRequest(facts, on, policy, trace);
        };
    }

    private static RestorationDecision afterAgency(Facts facts, boolean over, AgreementPolicy policy, Trace trace) {
        return switch (facts.verification()) {
            case FAILED ->
                new NotRectified(
                        policy.termination().repeated(), policy.termination().basis(), trace);
            case PASSED -> over ? new Restored(trace) : new StillSuspended(trace);
            case NOT_YET -> new StillSuspended(trace);
        };
    }

    private static RestorationDecision afterRequest(Facts facts, LocalDate on, AgreementPolicy policy, Trace trace) {
        var last = Length.days(policy.ownRequest().maxDays()).lastDay(facts.from());
        var asked = facts.askedOn().filter(day -> !day.isAfter(on)).filter(day -> !day.isAfter(last));
        var explained =
                AgreementRule.AGR_22.answered(trace, asked.isPresent() ? "yes" : on.isAfter(last) ? "no" : "not yet");
        if (asked.isEmpty()) {
            return on.isAfter(last)
                    ? new EndsInPrinciple(policy.ownRequest().basis(), explained)
                    : new StillSuspended(explained);
        }
        return facts.verification() == Verification.PASSED ? new Restored(explained) : new StillSuspended(explained);
    }

    private static Trace opened(Facts facts, LocalDate on, AgreementPolicy policy) {
        var trace = Trace.start(policy.id(), policy.version(), AgreementMeasures.CODE_VERSION)
                .fact("institution", facts.institution().value())
                .fact("suspendedBy", facts.by().name())
                .fact("from", facts.from().toString())
                .fact("until", facts.until().toString())
                .fact("verification", facts.verification().name())
                .fact("on", on.toString());
        return facts.askedOn().map(day -> trace.fact("askedOn", day.toString())).orElse(trace);
    }
}
