package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

class PenaltyPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final long MOST_FEN = 10_000_000_000_000L;

    @Property
    void a_larger_base_never_gives_a_smaller_fine(
            @ForAll @LongRange(min = 1, max = MOST_FEN) long one,
            @ForAll @LongRange(min = 1, max = MOST_FEN) long other,
            @ForAll("kinds") ViolationKind kind,
            @ForAll @IntRange(max = 100) int percent) {
        var multiple = lawful(kind, percent);

        var smaller = fine(part(1, kind, Math.min(one, other), multiple));
        var larger = fine(part(1, kind, Math.max(one, other), multiple));

        assertThat(smaller).isLessThanOrEqualTo(larger);
    }

    @Property
    void dividing_a_group_never_changes_the_sum(
            @ForAll @LongRange(min = 2, max = MOST_FEN) long whole,
            @ForAll @LongRange(min = 1, max = MOST_FEN) long cut,
            @ForAll("kinds") ViolationKind kind,
            @ForAll @IntRange(max = 100) int percent) {
        var multiple = lawful(kind, percent);
        var first = Math.min(whole - 1, cut);

        var divided = fine(part(1, kind, first, multiple), part(2, kind, whole - first, multiple));

        assertThat(divided).isEqualTo(fine(part(1, kind, whole, multiple)));
    }

    @Property
    void the_order_of_findings_changes_nothing(@ForAll("matters") List<Part> parts, @ForAll long seed) {
        var shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(decide(shuffled)).isEqualTo(decide(parts));
    }

    @Property
    void a_fine_is_the_sum_of_its_parts_and_lies_in_the_bounds_of_law(@ForAll("matters") List<Part> parts) {
        var decided = (Decided) decide(parts);

        assertThat(decided.fine())
                .isEqualTo(sum(decided.parts().stream().map(part -> part.fine()).toList()));
        assertThat(decided.fine()).isBetween(bound(parts, false), bound(parts, true));
    }

    @Property
    void outside_the_range_nothing_is_ever_decided(
            @ForAll @LongRange(min = 1, max = MOST_FEN) long fen,
            @ForAll("kinds") ViolationKind kind,
            @ForAll("any") Multiple multiple) {
        var decision = decide(List.of(part(1, kind, fen, multiple)));

        assertThat(decision instanceof Decided).isEqualTo(range(kind).allows(multiple));
    }

    @Property
    void replaying_a_trace_gives_the_same_decision(@ForAll("matters") List<Part> parts) {
        var decided = (Decided) decide(parts);

        assertThat(PenaltyReplay.of(decided.trace(), Policies.LAW)).isEqualTo(decided);
    }

    @Provide
    Arbitrary<ViolationKind> kinds() {
        return Arbitraries.of(ViolationKind.class)
                .filter(kind -> rule(kind).fine() instanceof FineRule.Multiples
                        && kind != ViolationKind.FRAUD_ART38_WITH_INTENT);
    }

    @Provide
    Arbitrary<Multiple> any() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(2)
                .map(Multiple::new);
    }

    @Provide
    Arbitrary<List<Part>> matters() {
        var choice = Combinators.combine(
                        kinds(),
                        Arbitraries.longs().between(1, MOST_FEN),
                        Arbitraries.integers().between(0, 100))
                .as(PenaltyPropertiesTest::within);
        return choice.list().ofMinSize(1).ofMaxSize(8).map(PenaltyPropertiesTest::numbered);
    }

    private static Part within(ViolationKind kind, long fen, int percent) {
        return part(1, kind, fen, lawful(kind, percent));
    }

    /** So many hundredths of the way from the lower end of the kind's range to its upper end. */
    private static Multiple lawful(ViolationKind kind, int percent) {
        var range = range(kind);
        var width = range.max().value().subtract(range.min().value());
        return new Multiple(range.min().value().add(width.multiply(BigDecimal.valueOf(percent, 2))));
    }

    private static List<Part> numbered(List<Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> part(
                        i + 1,
                        parts.get(i).finding().kind(),
                        parts.get(i).finding().amount().fen(),
                        ((Choice.Times) parts.get(i).chosen()).multiple()))
                .toList();
    }

    private static Money bound(List<Part> parts, boolean upper) {
        return sum(parts.stream()
                .map(part -> {
                    var range = range(part.finding().kind());
                    return part.finding().amount().times(upper ? range.max() : range.min(), RoundingMode.UNNECESSARY);
                })
                .toList());
    }

    private static Money sum(List<Money> sums) {
        return sums.stream().reduce(Money.ZERO, Money::plus);
    }

    private static FineRule.Multiples range(ViolationKind kind) {
        return (FineRule.Multiples) rule(kind).fine();
    }

    private static KindRule rule(ViolationKind kind) {
        return Policies.IN_FORCE.at(DAY).orElseThrow().ruleFor(kind).orElseThrow();
    }

    private static Money fine(Part... parts) {
        return ((Decided) decide(List.of(parts))).fine();
    }

    private static PenaltyDecision decide(List<Part> parts) {
        return PenaltyCalculation.decide(parts, DAY, Policies.IN_FORCE);
    }

    private static Part part(int number, ViolationKind kind, long fen, Multiple multiple) {
        return new Part(new Finding(number, kind, Money.ofFen(fen), false), multiple);
    }
}
