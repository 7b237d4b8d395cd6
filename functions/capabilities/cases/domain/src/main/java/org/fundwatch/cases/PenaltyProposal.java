package org.fundwatch.cases;

import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/**
 * What a penalty would come to (拟处罚意见): each part with what the law and the place's benchmark leave; what is missing is
 * an answer like any other.
 *
 * @param trace where it could be decided as it stands
 */
public record PenaltyProposal(List<ProposedPart> parts, Optional<Trace> trace) {

    public PenaltyProposal {
        parts = List.copyOf(parts);
    }

    /** The proposal on a case of which nothing was found yet. */
    public static PenaltyProposal onNothing() {
        return new PenaltyProposal(List.of(), Optional.empty());
    }

    /** What stands most in the way among the parts. */
    public ProposalStanding standing() {
        return parts.stream()
                .map(ProposedPart::standing)
                .max(ProposalStanding::compareTo)
                .orElse(ProposalStanding.UNDETERMINED);
    }

    /** The first answer that forbids the penalty as it is; empty where it can be decided or signed, or a choice is missing. */
    public Optional<PenaltyDecision> obstacle() {
        return parts.stream()
                .map(ProposedPart::answer)
                .filter(ProposedPart.Answer.Obstructed.class::isInstance)
                .map(answer -> ((ProposedPart.Answer.Obstructed) answer).obstacle())
                .findFirst();
    }

    /** What goes back to the fund by the articles of the parts, in whole fen; an amount without an article is ordered nowhere. */
    public Money refund() {
        return ordered(AmountOrder.REFUNDED);
    }

    /** What is confiscated to the treasury by the articles of the parts, in whole fen. */
    public Money confiscated() {
        return ordered(AmountOrder.CONFISCATED);
    }

    /** Whether it is a penalty at all (行政处罚): a fine, a confiscation or a suspension, and not refund and correction alone. */
    public boolean punishes() {
        return fine().filter(sum -> !sum.equals(Money.ZERO)).isPresent()
                || !confiscated().equals(Money.ZERO)
                || parts.stream().anyMatch(part -> part.draft().suspended().isPresent());
    }

    private Money ordered(AmountOrder order) {
        return parts.stream().map(part -> part.ordered(order)).reduce(Money.ZERO, Money::plus);
    }

    /** The sum of the fines in whole fen, to the treasury; empty while a part has none. */
    public Optional<Money> fine() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.fine().isPresent())
                ? Optional.of(
                        parts.stream().flatMap(part -> part.fine().stream()).reduce(Money.ZERO, Money::plus))
                : Optional.empty();
    }

    /** Everything that people, or the sources, still have to say, once each. */
    public List<MissingFact> missing() {
        return parts.isEmpty()
                ? List.of(new MissingFact("finding"))
                : parts.stream().flatMap(ProposedPart::missing).distinct().toList();
    }
}
