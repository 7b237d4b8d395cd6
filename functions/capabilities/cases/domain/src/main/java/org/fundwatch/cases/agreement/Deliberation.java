package org.fundwatch.cases.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Refusal;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.AgreementDecision.Undetermined;
import org.fundwatch.cases.agreement.Proposal.SuspendOnRequest;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/** One proposal against one policy, question by question. */
final class Deliberation {
    private final AgreementFacts facts;
    private final Proposal proposal;
    private final AgreementPolicy policy;
    private Trace trace;

    Deliberation(AgreementFacts facts, Proposal proposal, AgreementPolicy policy) {
        this.facts = facts;
        this.proposal = proposal;
        this.policy = policy;
        this.trace = AgreementRule.AGR_01.answered(FactSheet.opened(facts, proposal, policy), true);
    }

    AgreementDecision decision() {
        return switch (proposal) {
            case Proposal.Step(var measure) ->
                onLadder()
                        .<AgreementDecision>map(step -> allowed(measure, step))
                        .orElseGet(this::notOnLadder);
            case Proposal.Damages(var base) ->
                onLadder().map(_ -> damages(base)).orElseGet(this::notOnLadder);
            case Proposal.Suspend(var ground, var from) ->
                ending(suspensionsWith(from)).orElseGet(() -> suspended(ground, from));
            case SuspendOnRequest own -> ending(facts.suspensionsInTerm()).orElseGet(() -> onRequest(own));
            case Proposal.Terminate() -> ending(facts.suspensionsInTerm()).orElseGet(() -> refused(Refusal.NO_GROUND));
        };
    }

    /** A step of the ladder may be taken beside a termination, so established grounds are named and end nothing here. */
    private Optional<Integer> onLadder() {
        trace = AgreementRule.AGR_02.answered(trace, named(facts.sortedGrounds()));
        var step = policy.ladder().step(proposal.measure());
        trace = AgreementRule.AGR_04.answered(trace, step.map(String::valueOf).orElse("none"));
        return step;
    }

    private NotAllowed notOnLadder() {
        return new NotAllowed(Refusal.NOT_ON_LADDER, policy.ladder().basis(), trace);
    }

    private Allowed allowed(Measure measure, int step) {
        return new Allowed(measure, step, policy.ladder().basis(), trace);
    }

    private AgreementDecision damages(Money base) {
        var multiple = facts.agreement().terms().damages();
        if (multiple.isEmpty()) {
            return new Undetermined(new MissingFact("multiple of damages in the service agreement"));
        }
        trace = AgreementRule.AGR_05.answered(trace, multiple.orElseThrow().toString());
        return new DamagesDue(
                base.times(multiple.orElseThrow(), policy.rounding()),
                multiple.orElseThrow(),
                policy.ladder().basis(),
                trace);
    }

    /** What ends the agreement whatever was proposed; empty when nothing does. */
    private Optional<AgreementDecision> ending(long suspensions) {
        var termination = policy.termination();
        if (!termination.grounds().keySet().containsAll(facts.grounds())) {
            return Optional.of(new Undetermined(new MissingFact(termination.unknown() + " of " + policy.id())));
        }
        var grounds = new ArrayList<>(facts.sortedGrounds());
        trace = AgreementRule.AGR_02.answered(trace, named(grounds));
        var repeated = suspensions >= termination.suspensionsInTerm();
        trace = AgreementRule.AGR_03.answered(trace, suspensions + ": " + (repeated ? "yes" : "no"));
        if (repeated && !grounds.contains(termination.repeated())) {
            grounds.add(termination.repeated());
        }
        return grounds.isEmpty() ? Optional.empty() : Optional.of(terminated(grounds));
    }

    private Terminated terminated(List<GroundCode> grounds) {
        var reach = Reach.ofTermination(facts, policy.spread());
        trace = reach.explain(trace);
        return new Terminated(
                grounds, reach.spread(), reach.open(), policy.termination().basis(), trace);
    }

    private AgreementDecision suspended(SuspensionGround ground, LocalDate from) {
        var known = policy.suspensionGrounds().contains(ground);
        trace = AgreementRule.AGR_10.answered(trace, ground + ": " + (known ? "yes" : "no"));
        if (!known) {
            return new NotAllowed(Refusal.NO_GROUND, policy.ownRequest().basis(), trace);
        }
        var length = facts.agreement().terms().suspension();
        return length.isEmpty()
                ? new Undetermined(new MissingFact("length of suspension in the service agreement"))
                : suspended(from, length.orElseThrow());
    }

    private AgreementDecision onRequest(SuspendOnRequest own) {
        var rule = policy.ownRequest();
        var may = rule.publicMayAsk() || facts.agreement().ownership() == ServiceAgreement.Ownership.PRIVATE;
        var inTime = !own.from().isBefore(own.requestedOn().plusMonths(rule.noticeMonths()));
        trace = AgreementRule.AGR_09.answered(trace, may && inTime);
        if (!may) {
            return refused(Refusal.PUBLIC_MAY_NOT_ASK);
        }
        if (!inTime) {
            return refused(Refusal.NOTICE_TOO_SHORT);
        }
        // INTERPRETATION: suspensions that follow on one another are one, decision record 0017
        var length = Length.days(own.days());
        var whole = facts.whole(new OwnSuspension(own.from(), length.lastDay(own.from())));
        trace = AgreementRule.AGR_12.answered(trace, whole.days() + " days");
        return whole.days() > rule.maxDays() ? refused(Refusal.TOO_LONG) : suspended(own.from(), length);
    }

    private AgreementDecision suspended(LocalDate from, Length length) {
        var agreement = facts.agreement();
        trace = AgreementRule.AGR_11.answered(trace, agreement.covers(from));
        if (!agreement.covers(from)) {
            return refused(from.isBefore(agreement.from()) ? Refusal.TERM_NOT_BEGUN : Refusal.TERM_OVER);
        }
        var until = length.lastDay(from);
        var reach = Reach.ofSuspension(facts, policy.spread());
        trace = reach.explain(AgreementRule.AGR_06.answered(trace, length + ", until " + until));
        return new Suspended(from, until, reach.spread(), policy.ownRequest().basis(), trace);
    }

    private NotAllowed refused(Refusal reason) {
        var basis = reason == Refusal.NO_GROUND
                ? policy.termination().basis()
                : policy.ownRequest().basis();
        return new NotAllowed(reason, basis, trace);
    }

    private static String named(List<GroundCode> grounds) {
        return grounds.isEmpty() ? "none" : grounds.toString();
    }

    private long suspensionsWith(LocalDate from) {
        return facts.suspensionsInTerm() + (facts.agreement().covers(from) ? 1 : 0);
    }
}
