package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    @ParameterizedTest(name = "{0} {1} in {2} -> {3}")
    @CsvSource(textBlock = """
        RWD-11, no,  130000, CONDITION_NOT_MET
        RWD-11, no,  120000, 100.00
        RWD-11, no,  510900, 100.00
        RWD-12, no,  130000, CONDITION_NOT_MET
        RWD-13, no,  130000, CONDITION_NOT_MET
        RWD-14, no,  510000, CONDITION_NOT_MET
        RWD-14, no,  610000, CONDITION_NOT_MET
        RWD-14, no,  130000, rule of the place on RWD-14
        RWD-15, no,  130000, CONDITION_NOT_MET
        RWD-16, no,  130000, CONDITION_NOT_MET
        RWD-17, no,  610000, CONDITION_NOT_MET
        RWD-17, no,  130000, 100.00
        RWD-18, yes, 130000, rule of the place on RWD-18
        RWD-19, yes, 110000, CONDITION_NOT_MET
        RWD-19, yes, 530000, CONDITION_NOT_MET
        RWD-19, yes, 130000, rule of the place on RWD-19
        RWD-20, yes, 110000, CONDITION_NOT_MET
        RWD-20, yes, 620000, rule of the place on RWD-20
        RWD-21, yes, 530000, CONDITION_NOT_MET
        RWD-21, yes, 110000, rule of the place on RWD-21
        RWD-22, no,  110000, CONDITION_NOT_MET
        RWD-22, no,  130000, rule of the place on RWD-22
        RWD-23, yes, 130000, CONDITION_NOT_MET
        RWD-24, no,  130000, 100.00
        """)
    void an_answer_weighs_what_the_sources_of_the_place_say(String rule, String answer, String place, String outcome) {
        var said = aCaseIn(place).saying(Condition.of(rule), answer.equals("yes"));

        assertThat(outcome(RewardCalculation.simulated(
                        said.facts(), SomePolicy.aPolicy().read(), Rewarding.ALL)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
        RWD-11, yes
        RWD-12, yes
        RWD-13, yes
        RWD-14, yes
        RWD-15, yes
        RWD-16, yes
        RWD-17, yes
        RWD-18, no
        RWD-19, no
        RWD-20, no
        RWD-21, no
        RWD-22, yes
        RWD-23, no
        RWD-24, yes
        """)
    void the_answer_that_a_reward_needs_stands_in_nobodys_way(String rule, String answer) {
        for (var place : Set.of("110000", "130000", "510000", "530000", "610000")) {
            var said = aCaseIn(place).saying(Condition.of(rule), answer.equals("yes"));

            assertThat(outcome(RewardCalculation.simulated(
                            said.facts(), SomePolicy.aPolicy().read(), Rewarding.ALL)))
                    .isEqualTo("100.00");
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
        2022-12-31, 100.00
        2023-01-01, CONDITION_NOT_MET
        """)
    void the_conditions_hold_for_reports_from_the_first_day_of_the_measure(String day, String outcome) {
        var organisation = aCaseIn(HEBEI).reportedOn(day).saying(Condition.RWD_11, false);

        assertThat(outcome(RewardCalculation.simulated(
                        organisation.facts(), SomePolicy.aPolicy().read(), Rewarding.ALL)))
                .isEqualTo(outcome);
    }

    @Test
    void a_refusal_names_the_condition_and_its_instrument() {
        var decision = (RewardDecision.Refused)
                aCaseIn(HEBEI).saying(Condition.RWD_11, false).decided();

        assertThat(answers(decision)).endsWith("RWD-11 no");
        assertThat(decision.basis().instrument()).contains("医保办发〔2022〕22号");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        RWD-11, 医保办发〔2022〕22号
        RWD-12, 医保办发〔2022〕22号
        RWD-13, 医保办发〔2022〕22号
        RWD-14, 川医保发〔2022〕7号
        RWD-15, 医保办发〔2022〕22号
        RWD-16, 医保办发〔2022〕22号
        RWD-21, 云医保〔2019〕45号
        RWD-23, 医保办发〔2022〕22号
        """)
    void a_condition_stands_in_a_numbered_instrument(String rule, String number) {
        var conditions = Rewarding.ALL.conditions();
        var basis = conditions.of(Condition.of(rule)).basis();

        assertThat(basis.instrument()).contains(number);
        assertThat(basis.evidence().isLaw()).isTrue();
        assertThat(conditions.id().value()).isEqualTo("reward/conditions-cn-2022");
    }

    @Test
    void a_place_is_asked_what_its_sources_ask_until_it_is_answered() {
        var conditions = Rewarding.ALL.conditions();
        var hebei = aCaseIn(HEBEI);

        assertThat(conditions.toAsk(hebei.facts()))
                .containsExactly(
                        Condition.RWD_11,
                        Condition.RWD_12,
                        Condition.RWD_13,
                        Condition.RWD_15,
                        Condition.RWD_16,
                        Condition.RWD_23);
        assertThat(conditions.toAsk(hebei.saying(Condition.RWD_12, true).facts()))
                .doesNotContain(Condition.RWD_12);
        assertThat(conditions.toAsk(aCaseIn("610000").facts())).contains(Condition.RWD_17);
    }
}
