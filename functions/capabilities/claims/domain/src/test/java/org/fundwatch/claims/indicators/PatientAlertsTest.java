package org.fundwatch.claims.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientAlertsTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final AlertLines LINES = AlertLines.read(PolicyReader.read(AlertLines.PATIENTS));

    @Test
    void the_lines_are_an_example() {
        assertThat(LINES.evidence()).isEqualTo(Evidence.EXAMPLE);
        assertThat(LINES.leastPeers()).isEqualTo(30);
        assertThat(LINES.leastDeviation()).isEqualByComparingTo("1");
    }

    /** Most come once, so that the median is 1 and the deviation would be nothing: it is 1. */
    @ParameterizedTest(name = "{0} visits: {1}")
    @CsvSource({"9, ''", "10, NOTICE", "14, NOTICE", "15, WARNING", "24, WARNING", "25, ALARM"})
    void a_patient_who_comes_far_oftener_than_the_others_is_found_where_most_come_once(long visits, String told) {
        var counts = counts(Indicator.PATIENT_VISITS, Map.of(1L, 40L, 2L, 5L, visits, 2L));

        assertThat(PatientAlerts.decide(List.of(counts), LINES).stream()
                        .map(it -> it.alert().grade().name()))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void an_alert_says_how_many_came_how_often_and_names_nobody() {
        var alert = PatientAlerts.decide(List.of(counts(Indicator.PATIENT_STAYS, Map.of(1L, 40L, 4L, 2L))), LINES)
                .getFirst();

        assertThat(alert.explained().zh()).startsWith("参保人 2 名：住院次数 4，同期同类中位数 1，高出最小偏差 1（中位差不及）的 3.0 倍（预警线 3 倍");
        assertThat(alert.explained().en())
                .isEqualTo("2 patient(s): stays of a patient 4, median of its peers 1: above it by 3.0 times 1, the"
                        + " least deviation that counts (line 3, alerts/example-patients)");
    }

    @Test
    void an_alert_by_the_median_deviation_says_so() {
        var counts = counts(Indicator.PATIENT_STAYS, Map.of(1L, 20L, 3L, 20L, 5L, 20L, 20L, 1L));

        assertThat(PatientAlerts.decide(List.of(counts), LINES)
                        .getFirst()
                        .explained()
                        .en())
                .contains("stays of a patient 20, median of its peers 3: above it by 8.5 times the median deviation");
    }

    @Test
    void few_patients_are_not_judged() {
        var counts = counts(Indicator.PATIENT_VISITS, Map.of(1L, 28L, 31L, 1L));

        assertThat(PatientAlerts.decide(List.of(counts), LINES)).isEmpty();
    }

    @Test
    void a_month_in_which_nobody_comes_oftener_has_no_alert() {
        var counts = counts(Indicator.PATIENT_VISITS, Map.of(1L, 400L, 2L, 100L, 3L, 20L));

        assertThat(PatientAlerts.decide(List.of(counts), LINES)).isEmpty();
    }

    private static PatientCounts counts(Indicator indicator, Map<Long, Long> patients) {
        return new PatientCounts("H1", JANUARY, indicator, new TreeMap<>(patients));
    }
}
