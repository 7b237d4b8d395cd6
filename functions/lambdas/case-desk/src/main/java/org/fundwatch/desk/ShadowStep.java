package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.claims.review.PrecisionAnswer;
import org.fundwatch.claims.review.ShadowProposal;
import org.fundwatch.claims.review.ShadowProposal.Decision;
import org.fundwatch.claims.review.ShadowProposal.Filed;
import org.fundwatch.claims.store.ShadowProposals;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Files proposals to try rules out again, and what another person decides on them. */
@ApplicationScoped
class ShadowStep {
    private static final String PROPOSE = "PROPOSE_SHADOW";
    private static final String DECIDE = "DECIDE_SHADOW";

    private final Once once;
    private final PrecisionReading reading;
    private final ShadowProposals proposals;

    ShadowStep(Once once, PrecisionReading reading, ShadowProposals proposals) {
        this.once = once;
        this.reading = reading;
        this.proposals = proposals;
    }

    /** A rule that is not below the floor is {@link Failure.NotAllowedNow}; where no floor decides, {@link Failure.PolicyMissing}. */
    Uni<ShadowFiledView> propose(ShadowBody body, Order order) {
        return once.carryOut(
                        order,
                        () -> reading.rules(body.filter())
                                .map(rules -> proposal(body, rules, order))
                                .chain(proposals::add)
                                .map(ShadowFiledView::write))
                .map(ShadowFiledView::read);
    }

    /** One that was decided before is {@link Failure.NotAllowedNow}, one's own {@link Failure.SecondPersonNeeded}. */
    Uni<ShadowFiledView> decide(int number, ShadowDecisionBody body, Order order) {
        var decision = new Decision(body.outcome(), body.reason(), order.by(), order.at());
        return once.carryOut(
                        order,
                        () -> proposals
                                .find(number)
                                .invoke(found -> require(
                                        found.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())), order))
                                .chain(() -> proposals.decide(number, decision))
                                .map(first -> answer(first, number, body)))
                .map(ShadowFiledView::read);
    }

    private static String answer(Boolean first, int number, ShadowDecisionBody body) {
        if (!first) {
            throw new Rejected(new Failure.NotAllowedNow("DECIDED", DECIDE));
        }
        return ShadowFiledView.write(number, body.outcome());
    }

    private static void require(Filed filed, Order order) {
        if (!filed.proposal().mayBeDecidedBy(order.by())) {
            throw new Rejected(new Failure.SecondPersonNeeded());
        }
    }

    private static ShadowProposal proposal(ShadowBody body, List<PrecisionReading.Rule> rules, Order order) {
        var rule = rules.stream().findFirst().orElseThrow(() -> refused(PrecisionView.Standing.TOO_FEW));
        return switch (rule.answer()) {
            case PrecisionAnswer.BelowFloor below ->
                new ShadowProposal(
                        body.rule(),
                        body.place(),
                        body.filter().months(),
                        rule.counts(),
                        body.reason(),
                        below.trace(),
                        order.by(),
                        order.at());
            case PrecisionAnswer.NoPolicy _ -> throw new Rejected(new Failure.PolicyMissing());
            case PrecisionAnswer.Holds _, PrecisionAnswer.TooFew _ ->
                throw refused(PrecisionView.standing(rule.answer()));
        };
    }

    private static Rejected refused(PrecisionView.Standing standing) {
        return new Rejected(new Failure.NotAllowedNow(standing.name(), PROPOSE));
    }
}
