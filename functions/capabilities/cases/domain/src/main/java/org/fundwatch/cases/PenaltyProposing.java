package org.fundwatch.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.cases.ProposedPart.Answer;
import org.fundwatch.cases.ProposedPart.Ruling;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/** Works out what a penalty would come to (拟处罚), as {@link PenaltyCalculation} decides it, and says of every part what stands in its way. */
public final class PenaltyProposing {
    private PenaltyProposing() {}

    /** The proposal for a draft that is put on file on the day of its decision. */
    public static PenaltyProposal of(PenaltyDraft draft, PenaltyLaw law) {
        return of(draft, law, Filing.of(draft));
    }

    /** The proposal for a draft under the policy in force on the day of the decision, and the day on which it is put on file. */
    public static PenaltyProposal of(PenaltyDraft draft, PenaltyLaw law, Filing filing) {
        var day = new FilingDay(filing, draft, law.benchmarks());
        var parts = law.policies()
                .at(draft.decidedOn())
                .map(policy -> under(policy, day))
                .orElseGet(() -> unruled(draft));
        return new PenaltyProposal(parts, isObstructed(parts) ? Optional.empty() : trace(draft, law));
    }

    /**
     * The same penalty with the signature of another person on each part that asks for one. It is decided by that signature and
     * bears its day; one of before the report was decided then, and keeps its own.
     */
    // INTERPRETATION: decision record 0038
    public static Matter signed(Matter proposed, PenaltyLaw law, Filing filing, Signature signature) {
        var dated = filing.precedes(proposed.decidedOn()) ? proposed : proposed.on(signature.on());
        var wanting = Stream.concat(unsigned(proposed, law, filing), unsigned(dated, law, filing.at(signature.on())))
                .collect(toUnmodifiableSet());
        var parts = dated.parts().stream()
                .map(part -> wanting.contains(part.finding().number()) ? part.signedBy(signature.by()) : part)
                .toList();
        return new Matter(parts, dated.decidedOn(), dated.place());
    }

    private static Stream<Integer> unsigned(Matter matter, PenaltyLaw law, Filing filing) {
        return of(PenaltyDraft.of(matter), law, filing).parts().stream()
                .filter(part -> part.answer() instanceof Answer.Unsigned)
                .map(part -> part.finding().number());
    }

    private static boolean isObstructed(List<ProposedPart> parts) {
        return parts.stream().anyMatch(part -> part.answer() instanceof Answer.Obstructed);
    }

    private static List<ProposedPart> under(PenaltyPolicy policy, FilingDay filing) {
        var fines = new GroupedFines(policy.rounding());
        return filing.draft().parts().stream()
                .map(part -> proposed(part, ruling(part, policy, filing), fines, filing))
                .toList();
    }

    private static Optional<Ruling> ruling(DraftPart part, PenaltyPolicy policy, FilingDay filing) {
        var draft = filing.draft();
        var applied = policy.applied(part.finding());
        return policy.ruleFor(applied)
                .map(rule -> new Ruling(
                        applied,
                        rule,
                        filing.benchmarks().offer(draft.place(), draft.decidedOn(), part.asked(), applied, rule),
                        policy.rounding()));
    }

    private static ProposedPart proposed(
            DraftPart part, Optional<Ruling> ruling, GroupedFines fines, FilingDay filing) {
        var answer = ruling.map(it -> part.chosen()
                        .map(chosen -> answer(part.asked(), it, fines, filing))
                        .orElseGet(Answer.NotChosen::new))
                .orElseGet(() -> missing("penaltyMultipleForKind"));
        return new ProposedPart(part, ruling, answer);
    }

    private static Answer answer(Part part, Ruling ruling, GroupedFines fines, FilingDay filing) {
        var ruled = new RuledPart(part, ruling.applied(), ruling.rule(), ruling.offer());
        return Contradiction.in(part)
                .or(() -> ofNothing(ruled))
                .or(ruled::obstacle)
                .map(obstacle -> isUnsigned(obstacle) ? unsigned(ruled, fines) : new Answer.Obstructed(obstacle))
                .orElseGet(() ->
                        filing.asksForSignature(ruled) ? unsigned(ruled, fines) : new Answer.Fined(fines.next(ruled)));
    }

    /** No source says what a multiple of a fraud comes to whose amount is not established (骗取金额). */
    private static Optional<PenaltyDecision> ofNothing(RuledPart ruled) {
        return ruled.part().chosen() instanceof Choice.Times
                        && ruled.rule().fine().base() == AmountBase.FRAUD_AMOUNT
                        && ruled.finding().amount().equals(Money.ZERO)
                ? Optional.of(new Undetermined(new MissingFact("fraudAmount")))
                : Optional.empty();
    }

    private static Answer unsigned(RuledPart ruled, GroupedFines fines) {
        return ruled.part().reasons().text().isBlank()
                ? new Answer.Obstructed(new NotAllowed(ruled.finding().number(), Objection.REASON_MISSING))
                : new Answer.Unsigned(fines.next(ruled));
    }

    private static boolean isUnsigned(PenaltyDecision obstacle) {
        return obstacle instanceof NotAllowed not && not.objection() == Objection.SECOND_PERSON_MISSING;
    }

    private static List<ProposedPart> unruled(PenaltyDraft draft) {
        return draft.parts().stream()
                .map(part -> new ProposedPart(part, Optional.empty(), missing("penaltyPolicyInForce")))
                .toList();
    }

    private static Answer missing(String fact) {
        return new Answer.Obstructed(new Undetermined(new MissingFact(fact)));
    }

    private static Optional<Trace> trace(PenaltyDraft draft, PenaltyLaw law) {
        if (draft.parts().stream().anyMatch(part -> part.chosen().isEmpty())) {
            return Optional.empty();
        }
        var matter =
                new Matter(draft.parts().stream().map(DraftPart::asked).toList(), draft.decidedOn(), draft.place());
        return PenaltyCalculation.decide(matter, law) instanceof Decided decided
                ? Optional.of(decided.trace())
                : Optional.empty();
    }
}
