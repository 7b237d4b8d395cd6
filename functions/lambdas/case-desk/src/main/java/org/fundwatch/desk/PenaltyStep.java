package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Filing;
import org.fundwatch.cases.Matter;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDraft;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.PenaltyProposal;
import org.fundwatch.cases.PenaltyProposing;
import org.fundwatch.cases.ProposalStanding;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;

/** Decides the penalty of a case from all its findings; outside the benchmark it only proposes one. */
@ApplicationScoped
class PenaltyStep {
    private final PenaltyLaw law;
    private final FindingLog findings;
    private final PenaltyLog penalties;
    private final ProposalStep waiting;
    private final Reviewers reviewers;
    private final TimeBar timeBar;

    PenaltyStep(
            PenaltyLaw law,
            FindingLog findings,
            PenaltyLog penalties,
            ProposalStep waiting,
            Reviewers reviewers,
            TimeBar timeBar) {
        this.law = law;
        this.findings = findings;
        this.penalties = penalties;
        this.waiting = waiting;
        this.reviewers = reviewers;
        this.timeBar = timeBar;
    }

    Uni<Done> decide(CaseFile file, PenaltyBody body, Order order) {
        return reviewers
                .requireNone(file.number(), order.by())
                .chain(() -> findings.of(file.number()))
                .chain(found -> penalties.of(file.number(), found).chain(before -> {
                    var matter = new Matter(body.of(found, before), body.decidedOn(), Optional.of(file.place()));
                    var proposal = proposal(file, matter, order);
                    return timeBar.require(file, proposal, TimeSource.dateOf(order.at()))
                            .chain(() -> proposal.standing() == ProposalStanding.NEEDS_SIGNATURE
                                    ? waiting.propose(file, matter, proposal, order)
                                    : record(
                                            file,
                                            new NumberedPenalty(before.next(), decided(matter, proposal, body)),
                                            order));
                }));
    }

    private PenaltyProposal proposal(CaseFile file, Matter matter, Order order) {
        var filing = new Filing(TimeSource.dateOf(order.at()), file.filedOn());
        return PenaltyProposing.of(PenaltyDraft.of(matter), law, filing);
    }

    private Uni<Done> record(CaseFile file, NumberedPenalty penalty, Order order) {
        return penalties
                .record(file.number(), penalty, order.by(), order.at())
                .map(recorded -> DecidedPenalty.done(file, penalty));
    }

    private Decided decided(Matter matter, PenaltyProposal proposal, PenaltyBody body) {
        return decidedOrRejected(proposal.obstacle().orElseGet(() -> PenaltyCalculation.decide(matter, law)), body);
    }

    private static Decided decidedOrRejected(PenaltyDecision decision, PenaltyBody body) {
        return switch (decision) {
            case Decided decided -> decided;
            case PenaltyDecision.MultipleOutOfRange out ->
                throw new Rejected(new Failure.MultipleOutOfRange(
                        body.pointerTo(out.finding()) + "/multiple",
                        out.min().toString(),
                        out.max().toString()));
            case PenaltyDecision.SumOutOfRange out ->
                throw new Rejected(new Failure.SumOutOfRange(
                        body.pointerTo(out.finding()) + "/sumFen",
                        out.min().fen(),
                        out.max().fen()));
            case PenaltyDecision.NotAllowed not ->
                throw new Rejected(new Failure.ChoiceNotLeft(
                        body.pointerTo(not.finding()), not.objection().name()));
            case PenaltyDecision.Undetermined open ->
                throw new Rejected(new Failure.Undetermined(open.missing().name()));
        };
    }
}
