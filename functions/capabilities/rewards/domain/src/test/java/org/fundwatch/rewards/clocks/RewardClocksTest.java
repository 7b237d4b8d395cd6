package org.fundwatch.rewards.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardClocksTest {
    private static final RewardClocks CLOCKS = RewardClocks.read(PolicyReader::read, WorkingDays.china(), "test");

    @ParameterizedTest(name = "{0} in {1} from {2}")
    @CsvSource(delimiter = '|', textBlock = """
        CLAIM    | 510000 | 2024-03-04 | 2024-05-06 | the 4th of May is a holiday of 2024
        CLAIM    | 510000 | 2024-03-01 | 2024-05-06 | and so is the 1st
        CLAIM    | 510000 | 2024-03-07 | 2024-05-07 | a working day
        CLAIM    | 510000 | 2024-12-31 | 2025-02-28 | the month has no such day
        CLAIM    | 130000 | 2023-01-01 | 2023-03-01 | the first day of the national measure
        CLAIM    | 130000 | 2022-12-31 | period of CLAIM in 130000 on 2022-12-31 | the day before it
        CLAIM    | 110000 | 2024-03-07 | 2024-05-07 | Beijing's own text, whenever it began, says the same
        CLAIM    | 110000 | 2022-12-31 | start date of beijing-2023 | and before the national one nobody knows
        CLAIM    | 510000 | 2026-11-25 | public holidays of 2027 | not on record
        PROPOSAL | 130000 | 2024-03-01 | 2024-03-08 | five working days
        PROPOSAL | 130000 | 2024-02-08 | 2024-02-21 | over the spring festival, with a make-up Sunday
        PROPOSAL | 130000 | 2023-01-31 | period of PROPOSAL in 130000 on 2023-01-31 | the day before Hebei's text
        PROPOSAL | 130000 | 2023-02-01 | 2023-02-08 | its first day
        APPROVAL | 130000 | 2024-03-04 | 2024-03-11 | five working days
        NOTICE   | 130000 | 2024-03-08 | 2024-03-12 | two working days over a weekend
        PROPOSAL | 110000 | 2024-03-04 | start date of beijing-2023 | nobody knows since when
        APPROVAL | 110000 | 2024-03-04 | period of APPROVAL in 110000 on 2024-03-04 | no text seen
        NOTICE   | 510000 | 2024-03-04 | period of NOTICE in 510000 on 2024-03-04 | no text seen
        """)
    void a_period_ends_where_the_text_of_the_place_says(
            RewardClock clock, String place, LocalDate start, String end, String why) {
        assertThat(said(CLOCKS.from(start, clock, Places.known(place).orElseThrow())))
                .as(why)
                .isEqualTo(end);
    }

    @Test
    void the_ten_working_days_of_beijing_stand_ready_for_its_first_day() {
        var beijing = PolicyReader.read("policies/reward-clocks/beijing-2023.yaml");
        var text = ClockText.of(beijing);

        assertThat(text.rule(RewardClock.PROPOSAL).orElseThrow().term().toString())
                .isEqualTo("10 working-days");
    }

    @Test
    void a_year_without_calendar_still_says_the_earliest_end() {
        var reckoned = CLOCKS.from(
                LocalDate.parse("2026-11-25"),
                RewardClock.CLAIM,
                Places.known("510000").orElseThrow());

        assertThat(reckoned.due()).isInstanceOf(Due.Undetermined.class);
        assertThat(((Due.Undetermined) reckoned.due()).earliest()).contains(LocalDate.parse("2027-01-25"));
        assertThat(reckoned.due().isOver(LocalDate.parse("2030-01-01"))).isFalse();
    }

    @Test
    void an_answer_names_its_text_and_every_step() {
        var trace = CLOCKS.from(
                        LocalDate.parse("2024-03-07"),
                        RewardClock.CLAIM,
                        Places.known("510000").orElseThrow())
                .trace();

        assertThat(trace.policy().value()).isEqualTo("reward-clocks/cn-2022");
        assertThat(trace.policyVersion()).isEqualTo("2023-01-01");
        assertThat(trace.steps().stream()
                        .map(step -> step.rule() + " " + step.answer())
                        .collect(Collectors.toList()))
                .containsExactly(
                        "RCL-01 违法违规使用医疗保障基金举报奖励办法 (医保办发〔2022〕22号)",
                        "RCL-02 2024-03-07",
                        "RCL-03 2 months, yes",
                        "RCL-04 2024-05-07");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        selected-by, reportedOn
        place,       999999
        evidence,    draft
        from,        2024-02-30
        typo,        of a key
        """)
    void a_text_that_does_not_fit_stops_the_start(String key, String value) {
        assertThatThrownBy(() -> ClockText.of(text(Map.of(key, value)))).isInstanceOf(Misfit.class);
    }

    @Test
    void a_period_that_does_not_fit_stops_the_start() {
        for (var runs : List.of(Map.of("months", 0), Map.of("weeks", 2), Map.of("months", 1, "days", 1))) {
            var clock = Map.of("clock", "CLAIM", "starts", "NOTIFIED", "runs", runs, "rolls", true);

            assertThatThrownBy(() -> ClockText.of(text(Map.of("clocks", List.of(clock)))))
                    .isInstanceOf(Misfit.class);
        }
    }

    @Test
    void a_term_that_does_not_roll_ends_on_a_day_of_rest_too() {
        var clock = Map.of("clock", "CLAIM", "starts", "NOTIFIED", "runs", Map.of("days", 30), "rolls", false);
        var clocks = RewardClocks.of(List.of(text(Map.of("clocks", List.of(clock)))), WorkingDays.china(), "test");
        var reckoned = clocks.from(
                LocalDate.parse("2024-04-01"),
                RewardClock.CLAIM,
                Places.known("310000").orElseThrow());

        assertThat(said(reckoned)).isEqualTo("2024-05-01");
    }

    private static Tree text(Map<String, Object> bent) {
        var keys = new HashMap<String, Object>(Map.of(
                "id", "reward-clocks/some",
                "instrument", "an instrument",
                "article", "an article",
                "evidence", "press",
                "source", "an address",
                "place", "310000",
                "from", "2024-01-01",
                "selected-by", "startedOn",
                "clocks", List.of()));
        keys.putAll(bent);
        return Tree.of(keys);
    }

    private static String said(Reckoned reckoned) {
        return switch (reckoned.due()) {
            case Due.On(var day) -> day.toString();
            case Due.Undetermined open -> open.missing().name();
        };
    }
}
