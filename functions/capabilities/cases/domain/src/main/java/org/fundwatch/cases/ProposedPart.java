package org.fundwatch.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** One finding with what the law leaves for it and what the choice comes to (拟处罚事项). */
public record ProposedPart(DraftPart draft, Optional<Ruling> ruling, Answer answer) {

    /**
     * What the law and the benchmark say about the finding.
     *
     * @param applied the kind under which it is punished: another than the recorded one when intent moved it
     */
    public record Ruling(ViolationKind applied, KindRule rule, BandOffer offer, RoundingMode rounding) {

        /** The fine in fen at this multiple of the amount, rounded on its own. */
        public Money fineAt(Money amount, Multiple multiple) {
            return amount.times(multiple, rounding);
        }
    }

    /** What becomes of the choice. */
    public sealed interface Answer {

        /** The law leaves it; the fine is in whole fen, rounded with its group. */
        record Fined(Money fine) implements Answer {}

        /** The law leaves it, but it lies outside the benchmark: another person has to sign. */
        record Unsigned(Money fine) implements Answer {}

        /** Nothing was chosen yet. */
        record NotChosen() implements Answer {}

        /** The law does not leave it, or a fact is missing. */
        record Obstructed(PenaltyDecision obstacle) implements Answer {}
    }

    public Finding finding() {
        return draft.finding();
    }

    /** What of its amount its article orders so, in whole fen. */
    Money ordered(AmountOrder order) {
        return ruling.map(it -> it.rule().consequences().amount().of(finding().amount(), order))
                .orElse(Money.ZERO);
    }

    /** The fine, where the choice has one. */
    public Optional<Money> fine() {
        return switch (answer) {
            case Answer.Fined(var fine) -> Optional.of(fine);
            case Answer.Unsigned(var fine) -> Optional.of(fine);
            case Answer.NotChosen _, Answer.Obstructed _ -> Optional.empty();
        };
    }

    /** What can be done with it. */
    public ProposalStanding standing() {
        return switch (answer) {
            case Answer.Fined _ -> ProposalStanding.DECIDABLE;
            case Answer.Unsigned _ -> ProposalStanding.NEEDS_SIGNATURE;
            case Answer.NotChosen _ -> ProposalStanding.OPEN;
            case Answer.Obstructed(PenaltyDecision.Undetermined _) -> ProposalStanding.UNDETERMINED;
            case Answer.Obstructed _ -> ProposalStanding.REFUSED;
        };
    }

    /** What a picked factor speaks against, and the law leaves. */
    public Optional<FactorFlag> flag() {
        return ruling.flatMap(it -> FactorFlag.of(draft.asked(), it.rule().fine()));
    }

    /** What people, or the sources, still have to say. */
    public Stream<MissingFact> missing() {
        var asked = answer instanceof Answer.Obstructed(PenaltyDecision.Undetermined(var fact))
                ? Stream.of(fact)
                : Stream.<MissingFact>empty();
        return Stream.concat(asked, ruling.stream().flatMap(this::unsaid)).distinct();
    }

    /** Why the law does not leave the choice, in one word; empty where it does, or where a fact is missing. */
    public Optional<String> objection() {
        return answer instanceof Answer.Obstructed(var obstacle) ? word(obstacle) : Optional.empty();
    }

    private static Optional<String> word(PenaltyDecision obstacle) {
        return switch (obstacle) {
            case PenaltyDecision.MultipleOutOfRange _ -> Optional.of("MULTIPLE_OUT_OF_RANGE");
            case PenaltyDecision.SumOutOfRange _ -> Optional.of("SUM_OUT_OF_RANGE");
            case PenaltyDecision.NotAllowed not -> Optional.of(not.objection().name());
            case PenaltyDecision.Undetermined _, PenaltyDecision.Decided _ -> Optional.empty();
        };
    }

    /** How the fine comes about, in yuan, such as {@code 333.33 × 2.5 = 833.325 → 833.32}. */
    public Optional<String> arithmetic() {
        return fine().flatMap(fine -> draft.chosen().map(choice -> line(choice, fine)));
    }

    private Stream<MissingFact> unsaid(Ruling ruling) {
        var condition = ruling.rule().condition().met(draft.asked()).isEmpty()
                ? Stream.of(new MissingFact(Circumstance.REFUSES_TO_CORRECT.fact()))
                : Stream.<MissingFact>empty();
        var tier = ruling.offer() instanceof BandOffer.Asking asking
                ? Stream.of(asking.missing())
                : Stream.<MissingFact>empty();
        return Stream.concat(condition, tier);
    }

    private String line(Choice choice, Money fine) {
        return switch (choice) {
            case Choice.Times(var multiple) -> times(multiple.value(), fine);
            case Choice.Sum _, Choice.NoFine _, Choice.FinedElsewhere _ -> fine.toString();
        };
    }

    private String times(BigDecimal multiple, Money fine) {
        var exact = new BigDecimal(finding().amount().toString()).multiply(multiple);
        var product = finding().amount() + " × " + multiple.toPlainString() + " = ";
        var whole = new BigDecimal(fine.toString());
        return exact.compareTo(whole) == 0
                ? product + fine
                : product + exact.stripTrailingZeros().toPlainString() + " → " + fine;
    }
}
