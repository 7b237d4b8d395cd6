package org.fundwatch.cases.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.agreement.RestorationDecision.EndsInPrinciple;
import org.fundwatch.cases.agreement.RestorationDecision.NotRectified;
import org.fundwatch.cases.agreement.RestorationDecision.Restored;
import org.fundwatch.cases.agreement.RestorationDecision.StillSuspended;
import org.fundwatch.cases.agreement.RestorationDecision.TermOver;
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
     * @param termUntil the last day of the agreement's term (有效期), where it is known
     */
    public record Facts(
            InstitutionCode institution,
            Suspender by,
            LocalDate from,
            LocalDate until,
            Optional<LocalDate> askedOn,
            Verification verification,
            Optional<LocalDate> termUntil) {
        public Facts {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a suspension ends on or after its first day");
            }
        }

        private String termOver(LocalDate on) {
            return termUntil.map(last -> on.isAfter(last) ? "yes" : "no").orElse("not known");
        }

        private boolean endedBy(LocalDate on) {
            return termUntil.filter(on::isAfter).isPresent();
        }
    }

    /** How the agreement stands at the end of a day, by the rules in force on the day on which it was suspended. */
    public static RestorationDecision decide(Facts facts, LocalDate on, AgreementPolicies policies) {
        return policies.at(InstitutionKind.of(facts.institution()), facts.from())
                .map(policy -> decide(facts, on, policy))
                .orElseGet(() -> new Undetermined(new MissingFact("rules on agreements in force on " + facts.from())));
    }

    /** Decides again from nothing but the facts that a trace kept (复算). */
    public static RestorationDecision replay(Trace trace, AgreementPolicies policies) {
        var facts = trace.facts();
        var kept = new Facts(
                new InstitutionCode(facts.get("institution")),
                Suspender.valueOf(facts.get("suspendedBy")),
                LocalDate.parse(facts.get("from")),
                LocalDate.parse(facts.get("until")),
                Optional.ofNullable(facts.get("askedOn")).map(LocalDate::parse),
                Verification.valueOf(facts.get("verification")),
                Optional.ofNullable(facts.get("termUntil")).map(LocalDate::parse));
        return decide(kept, LocalDate.parse(facts.get("on")), policies);
    }

    private static RestorationDecision decide(Facts facts, LocalDate on, AgreementPolicy policy) {
        var over = on.isAfter(facts.until());
        var trace = AgreementRule.AGR_20.answered(opened(facts, on, policy), over);
        trace = AgreementRule.AGR_21.answered(trace, facts.verification().name());
        trace = AgreementRule.AGR_23.answered(trace, facts.termOver(on));
        return switch (facts.by()) {
            case AGENCY -> afterAgency(facts, on, policy, trace);
            case INSTITUTION -> afterRequest(facts, on, policy, trace);
        };
    }

    private static RestorationDecision afterAgency(Facts facts, LocalDate on, AgreementPolicy policy, Trace trace) {
        if (facts.verification() == Verification.FAILED) {
            return new NotRectified(
                    policy.termination().repeated(), policy.termination().basis(), trace);
        }
        if (facts.endedBy(on)) {
            return new TermOver(policy.ownRequest().basis(), trace);
        }
        var goesOn = facts.verification() == Verification.PASSED && on.isAfter(facts.until());
        return goesOn ? restored(facts, trace) : new StillSuspended(trace);
    }

    private static RestorationDecision restored(Facts facts, Trace trace) {
        return facts.termUntil().isPresent()
                ? new Restored(trace)
                : new Undetermined(new MissingFact("term of the agreement"));
    }

    private static RestorationDecision afterRequest(Facts facts, LocalDate on, AgreementPolicy policy, Trace trace) {
        if (facts.endedBy(on)) {
            return new TermOver(policy.ownRequest().basis(), trace);
        }
        var last = Length.days(policy.ownRequest().maxDays()).lastDay(facts.from());
        var asked = facts.askedOn().filter(day -> !day.isAfter(on)).filter(day -> !day.isAfter(last));
        var explained =
                AgreementRule.AGR_22.answered(trace, asked.isPresent() ? "yes" : on.isAfter(last) ? "no" : "not yet");
        if (asked.isEmpty()) {
            return on.isAfter(last)
                    ? new EndsInPrinciple(policy.ownRequest().basis(), explained)
                    : new StillSuspended(explained);
        }
        return facts.verification() == Verification.PASSED ? restored(facts, explained) : new StillSuspended(explained);
    }

    private static Trace opened(Facts facts, LocalDate on, AgreementPolicy policy) {
        var trace = Trace.start(policy.id(), policy.version(), AgreementMeasures.CODE_VERSION)
                .fact("institution", facts.institution().value())
                .fact("suspendedBy", facts.by().name())
                .fact("from", facts.from().toString())
                .fact("until", facts.until().toString())
                .fact("verification", facts.verification().name())
                .fact("on", on.toString());
        var asked = facts.askedOn()
                .map(day -> trace.fact("askedOn", day.toString()))
                .orElse(trace);
        return facts.termUntil()
                .map(day -> asked.fact("termUntil", day.toString()))
                .orElse(asked);
    }
}
