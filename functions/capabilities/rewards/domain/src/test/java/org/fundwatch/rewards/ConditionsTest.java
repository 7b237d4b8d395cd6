package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
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
        RWD-19, yes, 110000, rule of the place on RWD-19
        RWD-19, yes, 530000, rule of the place on RWD-19
        RWD-19, yes, 130000, rule of the place on RWD-19
        RWD-20, yes, 110000, rule of the place on RWD-20
        RWD-20, yes, 620000, rule of the place on RWD-20
        RWD-21, yes, 530000, rule of the place on RWD-21
        RWD-21, yes, 110000, rule of the place on RWD-21
        RWD-22, no,  110000, CONDITION_NOT_MET
        RWD-22, no,  130000, rule of the place on RWD-22
        RWD-23, yes, 130000, rule of the place on RWD-23
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

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(textBlock = """
        RWD-11, 130000, 违法违规使用医疗保障基金举报奖励办法 (医保办发〔2022〕22号)
        RWD-12, 130000, 违法违规使用医疗保障基金举报奖励办法 (医保办发〔2022〕22号)
        RWD-13, 130000, 违法违规使用医疗保障基金举报奖励办法 (医保办发〔2022〕22号)
        RWD-14, 510000, 四川省违法违规使用医疗保障基金举报奖励办法 (川医保发〔2022〕7号)
        RWD-14, 610000, 陕西省违法违规使用医疗保障基金举报奖励实施细则
        RWD-15, 130000, 违法违规使用医疗保障基金举报奖励办法 (医保办发〔2022〕22号)
        RWD-16, 130000, 违法违规使用医疗保障基金举报奖励办法 (医保办发〔2022〕22号)
        RWD-17, 610000, 陕西省违法违规使用医疗保障基金举报奖励实施细则
        RWD-22, 110000, 北京市违法违规使用医疗保障基金举报奖励实施细则
        """)
    void a_refusal_stands_on_the_text_that_binds_its_own_place(String rule, String place, String instrument) {
        var decision = (RewardDecision.Refused) RewardCalculation.simulated(
                aCaseIn(place).saying(Condition.of(rule), false).facts(),
                SomePolicy.aPolicy().read(),
                Rewarding.ALL);

        assertThat(decision.basis().instrument()).isEqualTo(instrument);
        assertThat(decision.basis().evidence().isLaw()).isTrue();
    }

    @Test
    void a_refusal_is_not_hidden_by_a_question_that_nobody_can_answer() {
        var both = aCaseIn(HEBEI).saying(Condition.RWD_14, false).saying(Condition.RWD_15, false);

        assertThat(outcome(both.decided())).isEqualTo("CONDITION_NOT_MET");
        assertThat(answers(both.decided())).endsWith("RWD-15 no");
    }

    @Test
    void the_first_of_two_refusals_is_the_answer() {
        var both = aCaseIn(HEBEI).saying(Condition.RWD_15, false).saying(Condition.RWD_11, false);

        assertThat(answers(both.decided())).endsWith("RWD-11 no");
    }

    @Test
    void a_policy_has_one_rule_for_each_condition() {
        var rule = Map.of("rule", "RWD-24", "needed", true, "reach", "NOWHERE");

        assertThatThrownBy(() -> conditions(rule, rule))
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("each once");
        assertThatThrownBy(() -> conditions(rule)).isInstanceOf(Misfit.class).hasMessageContaining("every condition");
    }

    @Test
    void a_rule_names_each_of_its_places_once() {
        var text = Map.of("place", HEBEI, "instrument", "some", "evidence", "press", "source", "https://example.org");
        var rule = Map.of("rule", "RWD-14", "needed", true, "reach", "WHERE_SEEN", "bound", List.of(text, text));

        assertThatThrownBy(() -> conditions(rule)).isInstanceOf(Misfit.class).hasMessageContaining("each once");
    }

    @Test
    void the_conditions_have_an_id() {
        assertThat(Rewarding.ALL.conditions().id().value()).isEqualTo("reward/conditions-cn-2022");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        110000, 11 12 13 14 15 16 18 19 20 21 22 23
        120000, 12 13 14 15 16 18 19 20 21 22 23
        130000, 11 12 13 14 15 16 18 19 20 21 22 23
        610000, 11 12 13 14 15 16 17 18 19 20 21 22 23
        """)
    void a_place_is_asked_all_that_its_texts_set_or_that_nobody_has_seen_there(String place, String asked) {
        assertThat(Rewarding.ALL.conditions().toAsk(aCaseIn(place).facts()))
                .extracting(Condition::id)
                .containsExactly(Stream.of(asked.split(" "))
                        .map(number -> "RWD-" + number)
                        .toArray(String[]::new));
    }

    @Test
    void what_is_answered_is_asked_no_more() {
        var answered = aCaseIn(HEBEI).saying(Condition.RWD_12, true).saying(Condition.RWD_19, false);

        assertThat(Rewarding.ALL.conditions().toAsk(answered.facts()))
                .doesNotContain(Condition.RWD_12, Condition.RWD_19)
                .contains(Condition.RWD_11, Condition.RWD_18);
    }

    private static RewardConditions conditions(Object... rules) {
        return RewardConditions.of(Tree.of(Map.of(
                "id", "reward/some-conditions",
                "instrument", "some instrument",
                "from", "2023-01-01",
                "conditions", List.of(rules))));
    }
}
