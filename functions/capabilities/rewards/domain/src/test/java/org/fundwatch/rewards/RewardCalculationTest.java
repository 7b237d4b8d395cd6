package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.SHANXI;
import static org.fundwatch.rewards.Rewarding.SICHUAN;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardCalculationTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
        the smallest case,            0.01,        500.00
        just below the floor's edge,  16666.66,    500.00
        just above the floor's edge,  16700.00,    501.00
        below the first edge,         99999.99,    2999.99
        published anchor,             100000.00,   3000.00
        above the first edge,         100000.50,   3000.01
        below the second edge,        499999.99,   10999.99
        published anchor,             500000.00,   11000.00
        above the second edge,        500001.00,   11000.01
        part of a fen is dropped,     33333.35,    1000.00
        just below the cap,           19399999.00, 199999.99
        just at the cap,              19400000.00, 200000.00
        above the cap,                19400001.00, 200000.00
        far above the cap,            92000000.00, 200000.00
        """)
    void hebei_pays_each_part_at_the_rate_of_its_band(String what, String caseValue, String reward) {
        assertThat(outcome(aCaseIn(HEBEI).worth(caseValue).decided())).as(what).isEqualTo(reward);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
        nothing lost,             0.00,        NO_CASE_VALUE
        the floor lifts,          9999.99,     200.00
        at the floor's edge,      10000.00,    200.00
        above the floor's edge,   10000.50,    200.01
        below the first edge,     99999.99,    1999.99
        at the first edge,        100000.00,   2000.00
        above the first edge,     100001.00,   2000.01
        below the second edge,    999999.00,   15499.98
        at the second edge,       1000000.00,  15500.00
        above the second edge,    1000001.00,  15500.01
        below the third edge,     9999999.00,  105499.99
        at the third edge,        10000000.00, 105500.00
        above the third edge,     10000002.00, 105500.01
        just below the cap,       28899998.00, 199999.99
        at the cap,               28900000.00, 200000.00
        above the cap,            28900002.00, 200000.00
        """)
    void sichuan_pays_in_four_bands(String what, String caseValue, String reward) {
        assertThat(outcome(aCaseIn(SICHUAN).worth(caseValue).decided()))
                .as(what)
                .isEqualTo(reward);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
        the floor lifts,         6666.66,     200.00
        above the floor's edge,  6667.00,     200.01
        below the first edge,    99999.99,    2999.99
        at the first edge,       100000.00,   3000.00
        above the first edge,    100000.50,   3000.01
        below the second edge,   999999.50,   20999.99
        at the second edge,      1000000.00,  21000.00
        above the second edge,   1000001.00,  21000.01
        just below the cap,      18899999.00, 199999.99
        at the cap,              18900000.00, 200000.00
        above the cap,           18900001.00, 200000.00
        """)
    void shanxi_pays_in_three_bands(String what, String caseValue, String reward) {
        assertThat(outcome(aCaseIn(SHANXI).worth(caseValue).decided())).as(what).isEqualTo(reward);
    }

    @Test
    void the_answer_names_every_rule_that_led_to_it() {
        var decision = aCaseIn(HEBEI).worth("1000.00").decided();

        assertThat(answers(decision))
                .isEqualTo("RWD-01 yes; RWD-02 yes; RWD-03 yes; RWD-04 yes; RWD-05 yes: 30.00 against 500.00;"
                        + " RWD-06 no: 30.00 against 200000.00");
    }

    @Test
    void the_answer_names_the_instrument_and_the_versions() {
        var decision = (RewardDecision.Proposed) aCaseIn(HEBEI).decided();

        assertThat(decision.basis().article()).isEqualTo("Art. 16");
        assertThat(decision.trace().policy().value()).isEqualTo("reward/hebei-2023");
        assertThat(decision.trace().policyVersion()).isEqualTo("2023-02-01");
        assertThat(decision.trace().codeVersion()).isEqualTo("test");
    }

    @Test
    void the_facts_of_a_trace_give_the_same_answer_again() {
        var decision =
                aCaseIn(SICHUAN).worth("123456.78").against(Subject.PERSON).decided();

        var replayed = RewardCalculation.decide(RewardFacts.of(decision.trace()), Rewarding.POLICIES);

        assertThat(replayed).isEqualTo(decision);
    }
}
