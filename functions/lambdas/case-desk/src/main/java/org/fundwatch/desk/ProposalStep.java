package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.Act;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Filing;
import org.fundwatch.cases.Matter;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDraft;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.PenaltyProposal;
import org.fundwatch.cases.PenaltyProposing;
import org.fundwatch.cases.PenaltySums;
import org.fundwatch.cases.Signature;
import org.fundwatch.cases.WaitingProposal;
import org.fundwatch.cases.store.EndedProposal;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.cases.store.ProposalLog;
import org.fundwatch.cases.store.ProposalOutcome;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;

/** Keeps a penalty outside the benchmark until another person signs it, which decides exactly what was proposed. */
@ApplicationScoped
class ProposalStep {
    private final PenaltyLaw law;
    private final ProposalLog proposals;
    private final PenaltyLog penalties;
    private final Reviewers reviewers;
    private final TimeBar timeBar;

    ProposalStep(PenaltyLaw law, ProposalLog proposals, PenaltyLog penalties, Reviewers reviewers, TimeBar timeBar) {
        this.law = law;
        this.proposals = proposals;
        this.penalties = penalties;
        this.reviewers = reviewers;
        this.timeBar = timeBar;
    }

    Uni<Done> propose(CaseFile file, Matter matter, PenaltyProposal proposal, Order order) {
        return proposals
                .next(file.number())
                .map(number -> new WaitingProposal(number, matter, PenaltySums.of(proposal), order.by(), order.at()))
                .call(waiting -> proposals.add(file.number(), waiting))
                .map(ProposalStep::proposed);
    }

    private static Done proposed(WaitingProposal waiting) {
        var answer = new HashMap<String, Object>(DecidedPenalty.answer(waiting.sums()));
        answer.put("proposal", waiting.number());
        return new Done(answer, Optional.empty(), Optional.of(Act.PROPOSE_PENALTY));
    }

    /**
     * Whoever proposed it and asks to sign as well is {@link Failure.SecondPersonNeeded}; what today's rules decide otherwise
     * than they did when it was proposed is {@link Failure.NotAllowedNow}, and is withdrawn and proposed anew.
     */
    Uni<Done> sign(CaseFile file, int number, Order order) {
        return reviewers
                .requireNone(file.number(), order.by())
                .chain(() -> waiting(file, number))
                .invoke(waiting -> requireOther(waiting, order))
                .call(waiting -> timeBar.require(file, again(file, waiting), TimeSource.dateOf(order.at())))
                .chain(waiting -> decide(file, waiting, order));
    }

    private Uni<Done> decide(CaseFile file, WaitingProposal waiting, Order order) {
        var decided = signed(file, waiting, order);
        var ended = new EndedProposal(waiting, ProposalOutcome.SIGNED, "", order.by(), order.at());
        return penalties
                .next(file.number())
                .map(next -> new NumberedPenalty(next, decided))
                .call(penalty -> penalties.record(file.number(), penalty, waiting.by(), order.at()))
                .call(() -> proposals.end(file.number(), ended))
                .map(penalty -> DecidedPenalty.done(file, penalty));
    }

    private static void requireOther(WaitingProposal waiting, Order order) {
        if (waiting.by().equals(order.by())) {
            throw new Rejected(new Failure.SecondPersonNeeded());
        }
    }

    Uni<Done> withdraw(CaseFile file, WithdrawalBody body, Order order) {
        return waiting(file, body.proposal())
                .map(waiting ->
                        new EndedProposal(waiting, ProposalOutcome.WITHDRAWN, body.reason(), order.by(), order.at()))
                .chain(ended -> proposals.end(file.number(), ended))
                .map(recorded -> new Done(Map.of(), Optional.empty()));
    }

    private Uni<WaitingProposal> waiting(CaseFile file, int number) {
        return proposals
                .waiting(file.number())
                .map(waiting -> waiting.filter(it -> it.number() == number)
                        .orElseThrow(() -> new Rejected(new Failure.UnknownReference("/proposal", "proposal"))));
    }

    private PenaltyProposal again(CaseFile file, WaitingProposal waiting) {
        return PenaltyProposing.of(PenaltyDraft.of(waiting.matter()), law, filing(file, waiting));
    }

    private Decided signed(CaseFile file, WaitingProposal waiting, Order order) {
        var signature = new Signature(order.by(), TimeSource.dateOf(order.at()));
        var matter = PenaltyProposing.signed(waiting.matter(), law, filing(file, waiting), signature);
        if (again(file, waiting).obstacle().isEmpty()
                && PenaltyCalculation.decide(matter, law) instanceof Decided decided
                && PenaltySums.of(decided).equals(waiting.sums())) {
            return decided;
        }
        throw new Rejected(new Failure.NotAllowedNow(file.stage().name(), order.act()));
    }

    private static Filing filing(CaseFile file, WaitingProposal waiting) {
        return new Filing(TimeSource.dateOf(waiting.at()), file.filedOn());
    }
}
