package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RewardBoundsTest {

    static final List<String> SCHEMES = RewardPolicies.SCHEMES;

    private static final int SEED = 20230101;
    private static final int CASES = 2_000;
    private static final long HUNDRED_MILLION_YUAN = 10_000_000_000L;

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void a_reward_is_never_below_the_floor_nor_above_the_cap(String resource) {
        var scheme = PolicyForm.scheme(PolicyReader.read(resource));
        var limits = scheme.limits();

        for (var subject : Subject.values()) {
            assertThat(caseValues().mapToObj(fen -> limits.hold(scheme.byFormula(facts(scheme, subject, fen)))))
                    .hasSize(CASES)
                    .allSatisfy(reward -> assertThat(reward).isBetween(limits.floor(), limits.cap()));
        }
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void a_greater_case_never_pays_less(String resource) {
        var scheme = PolicyForm.scheme(PolicyReader.read(resource));

        for (var subject : Subject.values()) {
            assertThat(caseValues().sorted().mapToObj(fen -> scheme.byFormula(facts(scheme, subject, fen))))
                    .isSorted();
        }
    }

    private static LongStream caseValues() {
        return new Random(SEED).longs(CASES, 1, HUNDRED_MILLION_YUAN);
    }

    private static RewardFacts facts(RewardScheme scheme, Subject subject, long fen) {
        var day = LocalDate.parse("2024-03-01");
        return new RewardFacts(new CaseNumber("FW-2024-0001"), scheme.place(), subject, Money.ofFen(fen), day);
    }
}
