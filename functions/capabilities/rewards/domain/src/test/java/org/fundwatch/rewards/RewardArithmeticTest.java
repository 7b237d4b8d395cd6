package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.RewardArithmetic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardArithmeticTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        100000.00   | BAND 100000.00 3% 3000.00; REWARD 100000.00 3000.00
        500000.00   | BAND 100000.00 3% 3000.00; BAND 400000.00 2% 8000.00; REWARD 500000.00 11000.00
        600000.00   | BAND 100000.00 3% 3000.00; BAND 400000.00 2% 8000.00; BAND 100000.00 1% 1000.00; REWARD 600000.00 12000.00
        1000.00     | BAND 1000.00 3% 30.00; FLOOR 30.00 500.00; REWARD 1000.00 500.00
        90000000.00 | BAND 100000.00 3% 3000.00; BAND 400000.00 2% 8000.00; BAND 89500000.00 1% 895000.00; \
        CAP 906000.00 200000.00; REWARD 90000000.00 200000.00
        """)
    void a_reward_of_hebei_is_told_band_by_band(String caseValue, String told) {
        assertThat(told(aCaseIn(HEBEI).worth(caseValue))).isEqualTo(told);
    }

    @Property
    void the_lines_before_the_limits_add_up_and_the_last_is_the_reward(
            @ForAll @LongRange(min = 1, max = 20_000_000_000L) long fen) {
        var rewarding = aCaseIn(HEBEI).worth(Money.ofFen(fen).toString());
        var reward = amount(rewarding);
        var lines = arithmetic(rewarding).lines();
        var sum = lines.stream()
                .filter(line -> line.kind() == Kind.BAND)
                .map(RewardArithmetic.Line::result)
                .reduce(Money.ZERO, Money::plus);

        assertThat(lines.getLast().result()).isEqualTo(reward);
        assertThat(sum.atLeast(Money.yuan("500.00")).atMost(Money.yuan("200000.00")))
                .isEqualTo(reward);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
        beijing-2023 | 100000.00 | RATE 100000.00 2% 2000.00; REWARD 100000.00 2000.00
        sichuan-2023 | 100000.00 | BAND 100000.00 2% 2000.00; REWARD 100000.00 2000.00
        anqing-2018regime | 60000.00 | RATE 60000.00 1% 600.00; SUM 60000.00 1000.00; REWARD 60000.00 1600.00
        anqing-2018regime | 5000.00  | SUM 5000.00 500.00; REWARD 5000.00 500.00
        """)
    void other_shapes_are_told_as_well(String policy, String caseValue, String told) {
        assertThat(told(aCaseIn(HEBEI).worth(caseValue), policy)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        200000.00   | BAND 100000.00 3% 3000.00; BAND 100000.00 2% 2000.00; UPLIFT 5000.00 ×1.2 6000.00; REWARD 200000.00 6000.00
        90000000.00 | BAND 100000.00 3% 3000.00; BAND 900000.00 2% 18000.00; BAND 89000000.00 1% 890000.00; \
        UPLIFT 911000.00 ×1.2 1093200.00; CAP 1093200.00 200000.00; REWARD 90000000.00 200000.00
        1000.00     | BAND 1000.00 3% 30.00; UPLIFT 30.00 ×1.2 36.00; FLOOR 36.00 200.00; REWARD 1000.00 200.00
        """)
    void an_insider_of_Shanxi_reads_the_bands_the_uplift_and_the_limit(String caseValue, String told) {
        var insider = aCaseIn("140000").worth(caseValue).saying(said -> said.with(Insider.PRESENT));

        assertThat(told(insider, "shanxi-2023")).isEqualTo(told);
    }

    @Test
    void an_amount_that_the_steps_do_not_give_is_named_as_a_whole() {
        var scheme =
                Rewarding.POLICIES.scheme(new PolicyId("reward/hebei-2023")).orElseThrow();

        assertThat(said(RewardArithmetic.of(aCaseIn(HEBEI).worth("100000").facts(), scheme, Money.yuan("1500"))
                        .lines()))
                .isEqualTo("FORMULA 100000.00 1500.00; REWARD 100000.00 1500.00");
    }

    @Property
    void every_scheme_tells_the_amount_that_it_gives_step_by_step(
            @ForAll("policies") RewardScheme scheme,
            @ForAll @LongRange(min = 1, max = 20_000_000_000L) long fen,
            @ForAll Insider insider,
            @ForAll Nature nature,
            @ForAll @IntRange(max = 9) int level) {
        var levels = scheme.levels();
        var facts = aCaseIn(HEBEI)
                .worth(Money.ofFen(fen).toString())
                .saying(said -> said.with(insider)
                        .with(nature)
                        .with(new Pick.Rate(Ratio.percent("2"), "as the text lets"))
                        .withPoints(new Pick.Rate(Ratio.percent("1"), "as the text lets"))
                        .answering(Condition.RWD_12, true)
                        .answering(Condition.RWD_17, true))
                .saying(said -> levels.isEmpty() ? said : said.with(levels.get(level % levels.size())))
                .facts();
        var decision = RewardCalculation.simulated(facts, scheme, Rewarding.ALL);

        if (decision instanceof RewardDecision.Proposed proposed) {
            var lines = RewardArithmetic.of(facts, scheme, proposed.amount()).lines();
            assertThat(lines).extracting(RewardArithmetic.Line::kind).doesNotContain(Kind.FORMULA);
            assertThat(lines.getLast().result()).isEqualTo(proposed.amount());
        }
    }

    @Provide
    Arbitrary<RewardScheme> policies() {
        return Arbitraries.of(Rewarding.ALL.schemes());
    }

    private static String told(Rewarding rewarding, String policy) {
        var amount = ((RewardDecision.Proposed) rewarding.by(policy)).amount();
        var scheme = Rewarding.ALL.scheme(new PolicyId("reward/" + policy)).orElseThrow();
        return said(RewardArithmetic.of(rewarding.facts(), scheme, amount).lines());
    }

    private static String told(Rewarding rewarding) {
        return said(arithmetic(rewarding).lines());
    }

    private static RewardArithmetic arithmetic(Rewarding rewarding) {
        var scheme =
                Rewarding.POLICIES.scheme(new PolicyId("reward/hebei-2023")).orElseThrow();
        return RewardArithmetic.of(rewarding.facts(), scheme, amount(rewarding));
    }

    private static Money amount(Rewarding rewarding) {
        return ((RewardDecision.Proposed) rewarding.decided()).amount();
    }

    private static String said(List<RewardArithmetic.Line> lines) {
        return lines.stream()
                .map(line -> line.kind() + " " + line.base()
                        + line.rate()
                                .map(Ratio::toString)
                                .map(rate -> " " + rate)
                                .orElse("")
                        + line.times().map(times -> " ×" + times).orElse("") + " " + line.result())
                .collect(Collectors.joining("; "));
    }
}
