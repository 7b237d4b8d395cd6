package org.fundwatch.claims.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseLadderTest {
    private static final UseLadder LADDER = UseLadder.read(PolicyReader.read(UseLadder.EXAMPLE));

    @ParameterizedTest(name = "alerts in {0}: {1}, counted {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01                                     | REMINDER | 1
            2026-01, 2026-02                            | TALK     | 2
            2026-01, 2026-02, 2026-03                   | AUDIT    | 3
            2026-01, 2026-02, 2026-03, 2026-04          | AUDIT    | 4
            2026-01, 2026-12                            | TALK     | 2
            2026-01, 2027-01                            | REMINDER | 1
            2025-12, 2026-01, 2026-12                   | TALK     | 2
            2026-01, 2026-01                            | REMINDER | 1
            """)
    void an_institution_that_is_far_above_its_peers_again_climbs(String months, UseMeasure measure, int counted) {
        var step = LADDER.steps(alerts(months.split(", "))).getFirst();

        assertThat(step.measure()).isEqualTo(measure);
        assertThat(step.months()).hasSize(counted);
    }

    @Test
    void only_alerts_on_the_use_of_the_fund_count() {
        assertThat(LADDER.steps(List.of(alert("H1", "2026-01", Indicator.DRUG_SHARE, Grade.ALARM))))
                .isEmpty();
        assertThat(LADDER.steps(List.of(
                        alert("H1", "2026-01", Indicator.TOTAL, Grade.NOTICE),
                        alert("H1", "2026-02", Indicator.PER_VISIT, Grade.NOTICE),
                        alert("H1", "2026-03", Indicator.PER_VISIT_GROWTH, Grade.NOTICE))))
                .extracting(UseStep::measure)
                .containsExactly(UseMeasure.AUDIT);
    }

    @Test
    void an_alert_that_is_not_loud_enough_does_not_count() {
        var ladder = with(Map.of(Indicator.TOTAL, Grade.WARNING));

        assertThat(ladder.steps(List.of(alert("H1", "2026-01", Indicator.TOTAL, Grade.NOTICE))))
                .isEmpty();
        assertThat(ladder.steps(List.of(alert("H1", "2026-01", Indicator.TOTAL, Grade.ALARM))))
                .hasSize(1);
    }

    @Test
    void an_alert_of_before_the_ladder_does_not_count() {
        assertThat(LADDER.steps(alerts("2024-12"))).isEmpty();
        assertThat(LADDER.steps(alerts("2024-12", "2025-01")))
                .extracting(UseStep::measure)
                .containsExactly(UseMeasure.REMINDER);
    }

    @Test
    void the_institution_that_climbed_furthest_comes_first() {
        var alerts = Stream.concat(
                        alerts("2026-03").stream(),
                        Stream.of("2026-01", "2026-02").map(month -> alert("H2", month, Indicator.TOTAL, Grade.NOTICE)))
                .toList();

        assertThat(LADDER.steps(alerts)).extracting(UseStep::institution).containsExactly("H2", "H1");
    }

    @Test
    void a_step_says_for_which_months_and_by_which_policy() {
        var told = LADDER.steps(alerts("2026-02", "2026-01")).getFirst().explained();

        assertThat(told.zh()).isEqualTo("约谈：第 2 次预警（2026-01, 2026-02，alerts/example-ladder）");
        assertThat(told.en())
                .isEqualTo("a talk with those in charge: alert number 2 (2026-01, 2026-02, alerts/example-ladder)");
    }

    @Test
    void the_ladder_of_the_example_is_this() {
        assertThat(LADDER.evidence()).isEqualTo(Evidence.EXAMPLE);
        assertThat(LADDER.from()).hasToString("2025-01-01");
        assertThat(LADDER.withinMonths()).isEqualTo(12);
        assertThat(LADDER.rungs()).hasToString("{1=REMINDER, 2=TALK, 3=AUDIT}");
        assertThat(LADDER.counts()).hasToString("{TOTAL=NOTICE, PER_VISIT=NOTICE, PER_VISIT_GROWTH=NOTICE}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            rungs that do not climb   | /rungs/1
            an indicator twice        | /counts/1
            """)
    void a_ladder_that_is_none_is_refused(String what, String where) {
        var twice = what.startsWith("an");
        var file = Map.<String, Object>of(
                "id",
                "alerts/x",
                "from",
                "2026-01-01",
                "evidence",
                "example",
                "source",
                "none",
                "within-months",
                12,
                "counts",
                twice ? List.of(count(), count()) : List.of(count()),
                "rungs",
                twice ? List.of(rung(1, "TALK")) : List.of(rung(1, "TALK"), rung(2, "REMINDER")));

        assertThatThrownBy(() -> UseLadder.read(Tree.of(file)))
                .isInstanceOfSatisfying(
                        Misfit.class, misfit -> assertThat(misfit.pointer()).isEqualTo(where));
    }

    private static Map<String, Object> count() {
        return Map.of("indicator", "TOTAL", "from", "NOTICE");
    }

    private static Map<String, Object> rung(int times, String measure) {
        return Map.of("times", times, "measure", measure);
    }

    private static UseLadder with(Map<Indicator, Grade> counts) {
        return new UseLadder(
                LADDER.id(), LADDER.from(), LADDER.evidence(), LADDER.withinMonths(), counts, LADDER.rungs());
    }

    private static List<Alert> alerts(String... months) {
        return Arrays.stream(months)
                .map(month -> alert("H1", month, Indicator.TOTAL, Grade.NOTICE))
                .toList();
    }

    private static Alert alert(String institution, String month, Indicator indicator, Grade grade) {
        var spread = new Spread(BigDecimal.TEN, BigDecimal.ONE, Measure.MEDIAN_DEVIATION);
        return new Alert(
                institution,
                YearMonth.parse(month),
                indicator,
                grade,
                BigDecimal.TWO,
                spread,
                BigDecimal.ONE,
                new Multiple(BigDecimal.ONE),
                new PolicyId("alerts/example"));
    }
}
