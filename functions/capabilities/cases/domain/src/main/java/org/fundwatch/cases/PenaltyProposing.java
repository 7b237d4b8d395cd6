package org.fundwatch.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.cases.ProposedPart.Answer;
import org.fundwatch.cases.ProposedPart.Ruling;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Works out what a penalty would come to (拟处罚), as {@link PenaltyCalculation} decides it, and says of every part what stands in its way. */
public final class PenaltyProposing {
    private PenaltyProposing() {}

    /** The proposal for a draft that is put on file on the day of its decision. */
    public static PenaltyProposal of(PenaltyDraft draft, PenaltyLaw law) {
        return of(draft, law, draft.decidedOn());
    }

    /** The proposal for a draft under the policy in force on the day of the decision, and the day on which it is put on file. */
    public static PenaltyProposal of(PenaltyDraft draft, PenaltyLaw law, LocalDate filedOn) {
        var filing = new FilingDay(filedOn, draft, law.benchmarks());
        var parts = law.policies()
                .at(draft.decidedOn())
                .map(policy -> under(policy, filing))
                .orElseGet(() -> unruled(draft));
        return new PenaltyProposal(parts, trace(draft, law));
    }

    /** The same penalty, put on file on a day, with the signature of another person on each part that lies outside the benchmark. */
    public static Matter signed(Matter matter, PenaltyLaw law, LocalDate filedOn, ActorId second) {
        var wanting = of(PenaltyDraft.of(matter), law, filedOn).parts().stream()
                .filter(part -> part.answer() instanceof Answer.Unsigned)
                .map(part -> part.finding().number())
                .collect(toUnmodifiableSet());
        var parts = matter.parts().stream()
                .map(part -> wanting.contains(part.finding().number()) ? part.signedBy(second) : part)
                .toList();
        return new Matter(parts, matter.decidedOn(), matter.place());
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
        return ruled.obstacle()
                .map(obstacle -> isUnsigned(obstacle) ? unsigned(ruled, fines) : new Answer.Obstructed(obstacle))
                .orElseGet(() ->
                        filing.asksForSignature(ruled) ? unsigned(ruled, fines) : new Answer.Fined(fines.next(ruled)));
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
