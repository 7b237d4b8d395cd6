package org.fundwatch.claims.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionAlertsTest {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final AlertLines LINES = AlertLines.read(PolicyReader.read(AlertLines.EXAMPLE));

    /** With peers at 90, 95, 100, 105 and 110 yuan a visit the median is 102.50 and the deviation 7.50. */
    @ParameterizedTest(name = "{0} yuan a visit: {1}")
    @CsvSource({"124.9, ''", "125.0, NOTICE", "139.9, NOTICE", "140.0, WARNING", "162.4, WARNING", "162.5, ALARM"})
    void a_visit_that_costs_far_more_than_elsewhere_is_told_by_how_far(String yuan, String grade) {
        var months = peers(JANUARY);
        months.add(month("H9", JANUARY, 100, Money.yuan(yuan).fen() * 100));

        assertThat(grades(months, Indicator.PER_VISIT)).isEqualTo(grade.isEmpty() ? "" : "H9 " + grade);
    }

    @Test
    void the_lines_of_the_example_are_these() {
        assertThat(LINES.evidence()).isEqualTo(Evidence.EXAMPLE);
        assertThat(LINES.leastPeers()).isEqualTo(5);
        assertThat(LINES.leastVisits()).isEqualTo(30);
        assertThat(LINES.from()).hasToString("2025-01-01");
        assertThat(LINES.lines().entrySet().stream()
                        .map(it -> it.getKey() + " "
                                + it.getValue().values().stream()
                                        .map(line -> line.value().toPlainString())
                                        .toList())
                        .sorted())
                .containsExactly(
                        "CONSUMABLE_SHARE [3, 5, 8]",
                        "DRUG_SHARE [3, 5, 8]",
                        "EXAMINATION_SHARE [3, 5, 8]",
                        "PER_VISIT [3, 5, 8]",
                        "PER_VISIT_GROWTH [3, 5, 8]",
                        "TOTAL [4, 8, 16]");
    }

    @Test
    void an_alert_says_what_is_how_far_above_what() {
        var months = peers(JANUARY);
        months.add(month("H9", JANUARY, 100, 2_000_000));

        var alert = InstitutionAlerts.decide(months, LINES).getFirst();

        assertThat(alert.explained().zh()).startsWith("次均费用 200.00，同期同类中位数 102.50，高出中位差的 13.0 倍（预警线 8 倍");
        assertThat(alert.explained().en())
                .isEqualTo("charges of a visit 200.00, median of its peers 102.50: above it by 13.0 times the median"
                        + " deviation (line 8, alerts/example)");
    }

    @Test
    void growth_is_that_of_a_visit_from_december_to_january() {
        var months = peers(DECEMBER);
        months.addAll(peers(JANUARY));
        IntStream.range(0, 5).forEach(i -> months.set(5 + i, month("H" + i, JANUARY, 100, 900_000 + 60_000L * i)));
        months.add(month("H9", DECEMBER, 100, 1_000_000));
        months.add(month("H9", JANUARY, 100, 1_500_000));

        assertThat(grades(months, Indicator.PER_VISIT_GROWTH)).startsWith("H9 ");
    }

    @ParameterizedTest
    @CsvSource({"29, 5, ''", "30, 5, H9 ALARM", "30, 3, ''"})
    void small_institutions_and_months_with_few_of_them_are_not_judged(int visits, int peers, String told) {
        var months = new ArrayList<>(peers(JANUARY).subList(0, peers));
        months.add(month("H9", JANUARY, visits, visits * 90_000L));

        assertThat(grades(months, Indicator.PER_VISIT)).isEqualTo(told);
    }

    @Test
    void where_nobody_differs_nothing_says_what_far_is() {
        var months = IntStream.range(0, 9)
                .mapToObj(i -> month("H" + i, JANUARY, 100, i == 0 ? 9_000_000 : 1_000_000))
                .toList();

        assertThat(InstitutionAlerts.decide(months, LINES)).isEmpty();
    }

    @Test
    void a_share_is_that_of_the_charges() {
        var months = peers(JANUARY);
        months.add(new MonthSums("H9", JANUARY, 100, fen(1_000_000), fen(0), fen(900_000), fen(0)));

        assertThat(grades(months, Indicator.CONSUMABLE_SHARE)).isEqualTo("H9 ALARM");
        assertThat(grades(months, Indicator.DRUG_SHARE)).isEmpty();
    }

    @Test
    void lines_that_do_not_rise_are_refused() {
        var file = Map.of(
                "id",
                "alerts/x",
                "from",
                "2025-01-01",
                "evidence",
                "example",
                "source",
                "x",
                "least-peers",
                5,
                "least-visits",
                1,
                "lines",
                List.of(Map.of("indicator", "TOTAL", "notice", 3, "warning", 3, "alarm", 8)));

        assertThatThrownBy(() -> AlertLines.read(Tree.of(file))).isInstanceOf(Misfit.class);
    }

    private static List<MonthSums> peers(YearMonth month) {
        return IntStream.range(0, 5)
                .mapToObj(i -> new MonthSums(
                        "H" + i,
                        month,
                        100,
                        fen(900_000 + 50_000L * i),
                        fen(400_000 + 9_000L * i),
                        fen(100_000 + 9_000L * i),
                        fen(200_000 + 9_000L * i)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static MonthSums month(String institution, YearMonth month, long visits, long total) {
        return new MonthSums(
                institution, month, visits, fen(total), fen(total * 2 / 5), fen(total / 10), fen(total / 5));
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }

    private static String grades(List<MonthSums> months, Indicator indicator) {
        return InstitutionAlerts.decide(months, LINES).stream()
                .filter(alert -> alert.indicator() == indicator)
                .map(alert -> alert.institution() + " " + alert.grade())
                .collect(Collectors.joining(", "));
    }
}
