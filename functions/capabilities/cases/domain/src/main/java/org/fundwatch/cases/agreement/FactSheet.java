package org.fundwatch.cases.agreement;

import org.fundwatch.cases.agreement.ServiceAgreement.Terms;
import org.fundwatch.kernel.Trace;

/** Writes into a trace whatever a decision on an agreement rests on, so that it can be replayed. */
final class FactSheet {
    private FactSheet() {}

    static Trace opened(AgreementFacts facts, Proposal proposal, AgreementPolicy policy) {
        var trace = Trace.start(policy.id(), policy.version(), AgreementMeasures.CODE_VERSION);
        trace = agreement(trace, facts.agreement())
                .fact("decidedOn", facts.decidedOn().toString())
                .fact("cause", facts.cause().name());
        var grounds = facts.sortedGrounds();
        for (var i = 0; i < grounds.size(); i++) {
            trace = trace.fact("ground." + (i + 1), grounds.get(i).value());
        }
        for (var i = 0; i < facts.suspendedOn().size(); i++) {
            trace = trace.fact(
                    "suspendedOn." + (i + 1), facts.suspendedOn().get(i).toString());
        }
        for (var i = 0; i < facts.ownSuspensions().size(); i++) {
            trace = trace.fact(
                    "ownSuspension." + (i + 1), facts.ownSuspensions().get(i).toString());
        }
        return trace.fact("proposal", said(proposal));
    }

    private static Trace agreement(Trace trace, ServiceAgreement agreement) {
        var more = trace.fact("institution", agreement.institution().value())
                .fact("termFrom", agreement.from().toString())
                .fact("termUntil", agreement.until().toString())
                .fact("agency", agreement.agency().name())
                .fact("ownership", agreement.ownership().name());
        return terms(more, agreement.terms());
    }

    private static Trace terms(Trace trace, Terms terms) {
        var more = terms.suspension()
                .map(length -> trace.fact("agreedSuspension", length.toString()))
                .orElse(trace);
        return terms.damages()
                .map(multiple -> more.fact("agreedDamages", multiple.toString()))
                .orElse(more);
    }

    private static String said(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Step(var measure) -> measure.name();
            case Proposal.Damages(var base) -> "DAMAGES " + base.fen();
            case Proposal.Suspend(var ground, var from) -> "SUSPEND " + ground + " " + from;
            case Proposal.SuspendOnRequest own ->
                "SUSPEND_ON_REQUEST " + own.requestedOn() + " " + own.from() + " " + own.days();
            case Proposal.Terminate() -> "TERMINATE";
        };
    }
}
