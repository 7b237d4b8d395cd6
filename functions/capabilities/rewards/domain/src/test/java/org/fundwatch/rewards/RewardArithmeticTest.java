package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.RewardArithmetic.Kind;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        beijing-2023  | FORMULA 100000.00 2000.00; REWARD 100000.00 2000.00
        sichuan-2023  | BAND 100000.00 2% 2000.00; REWARD 100000.00 2000.00
        """)
    void other_shapes_are_told_as_far_as_they_go(String policy, String told) {
        var rewarding = aCaseIn(HEBEI);
        var amount = ((RewardDecision.Proposed) rewarding.by(policy)).amount();
        var scheme = Rewarding.ALL.scheme(new PolicyId("reward/" + policy)).orElseThrow();

        assertThat(said(RewardArithmetic.of(rewarding.facts(), scheme, amount).lines()))
                .isEqualTo(told);
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
                                .orElse("") + " " + line.result())
                .collect(Collectors.joining("; "));
    }
}
