package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.SHANXI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.Rounding.When;

/** What holds of rounding at each step and of rounding once, for every scheme and every case value. */
class RoundingPropertiesTest {

    @Property
    void both_readings_of_a_scheme_stay_within_a_fen_for_each_step(
            @ForAll("schemes") RewardScheme scheme,
            @ForAll @LongRange(min = 1, max = 20_000_000_000L) long fen,
            @ForAll Insider insider,
            @ForAll Nature nature) {
        var given = asked(scheme, insider, nature).worth(Money.ofFen(fen).toString());
        var each = amount(Rounded.by(given, Rounded.switched(scheme.name(), When.AT_EACH_STEP)));
        var once = amount(Rounded.by(given, Rounded.switched(scheme.name(), When.ONCE)));
        var steps = scheme.uplift().isDueTo(given.facts()) ? 2 : 1;

        assertThat(once.isPresent()).isEqualTo(each.isPresent());
        assertThat(once.map(Money::fen).orElse(0L) - each.map(Money::fen).orElse(0L))
                .as("every policy drops a part of a fen, so that who drops it once never pays less")
                .isBetween(0L, (long) steps);
    }

    @Property
    void without_an_uplift_there_is_one_step_and_both_readings_pay_the_same(
            @ForAll("schemes") RewardScheme scheme,
            @ForAll @LongRange(min = 1, max = 20_000_000_000L) long fen,
            @ForAll Nature nature) {
        var given = asked(scheme, Insider.NONE, nature).worth(Money.ofFen(fen).toString());

        assertThat(amount(Rounded.by(given, Rounded.switched(scheme.name(), When.ONCE))))
                .isEqualTo(amount(Rounded.by(given, Rounded.switched(scheme.name(), When.AT_EACH_STEP))));
    }

    @Property
    void a_step_moves_a_sum_by_less_than_a_fen_or_not_at_all(
            @ForAll @BigRange(min = "0", max = "1000000000000") BigDecimal fen, @ForAll("modes") RoundingMode mode) {
        var sum = new Exact(fen);
        var stepped = new Rounding(mode, When.AT_EACH_STEP).step(sum);

        assertThat(stepped.fen().subtract(sum.fen()).abs()).isLessThan(BigDecimal.ONE);
        assertThat(stepped).isEqualTo(Exact.of(new Rounding(mode, When.ONCE).end(sum)));
        assertThat(new Rounding(mode, When.ONCE).step(sum)).isEqualTo(sum);
    }

    @Property
    void who_rounds_once_tells_what_is_paid_step_by_step_too(
            @ForAll("schemes") RewardScheme scheme,
            @ForAll @LongRange(min = 1, max = 20_000_000_000L) long fen,
            @ForAll Insider insider,
            @ForAll Nature nature) {
        var given = asked(scheme, insider, nature).worth(Money.ofFen(fen).toString());
        var once = Rounded.switched(scheme.name(), When.ONCE);

        assertThat(amount(Rounded.by(given, once)).stream())
                .allSatisfy(paid -> assertThat(
                                RewardArithmetic.of(given.facts(), once, paid).lines())
                        .noneMatch(line -> line.kind() == RewardArithmetic.Kind.FORMULA)
                        .last()
                        .extracting(RewardArithmetic.Line::result)
                        .isEqualTo(paid));
    }

    @Provide
    Arbitrary<RewardScheme> schemes() {
        return Arbitraries.of(Rewarding.ALL.schemes());
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN);
    }

    private static Rewarding asked(RewardScheme scheme, Insider insider, Nature nature) {
        var levels = scheme.levels();
        return aCaseIn(SHANXI)
                .saying(said -> said.with(insider)
                        .with(nature)
                        .with(new Pick.Rate(Ratio.percent("2"), "as the text lets"))
                        .withPoints(new Pick.Rate(Ratio.percent("1"), "as the text lets"))
                        .answering(Condition.RWD_12, true)
                        .answering(Condition.RWD_17, true))
                .saying(said -> levels.isEmpty() ? said : said.with(levels.getFirst()));
    }

    private static Optional<Money> amount(RewardDecision decision) {
        return Stream.of(decision)
                .filter(RewardDecision.Proposed.class::isInstance)
                .map(proposed -> ((RewardDecision.Proposed) proposed).amount())
                .findFirst();
    }
}
