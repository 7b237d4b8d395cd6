package org.fundwatch.claims.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorAlertsTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final AlertLines LINES = AlertLines.read(PolicyReader.read(AlertLines.DOCTORS));

    @Test
    void the_lines_are_an_example() {
        assertThat(LINES.evidence()).isEqualTo(Evidence.EXAMPLE);
        assertThat(LINES.leastPeers()).isEqualTo(5);
        assertThat(LINES.leastVisits()).isEqualTo(10);
    }

    @Test
    void a_month_in_which_no_doctor_stands_out_has_no_alert() {
        assertThat(DoctorAlerts.decide(colleagues("H1"), LINES)).isEmpty();
    }

    /** With colleagues at 90, 95, 100, 105 and 110 yuan a visit the median is 102.50 and the deviation 7.50. */
    @ParameterizedTest(name = "{0} yuan a visit: {1}")
    @CsvSource({"132.4, ''", "132.5, D9 NOTICE", "162.4, D9 NOTICE", "162.5, D9 WARNING", "222.5, D9 ALARM"})
    void a_doctor_whose_visits_cost_far_more_than_those_of_the_colleagues_is_found(String yuan, String told) {
        var doctors = colleagues("H1");
        doctors.add(doctor("H1", "D9", 100, Money.yuan(yuan).fen() * 100));

        assertThat(told(doctors, Indicator.PER_VISIT)).isEqualTo(told);
    }

    @Test
    void an_alert_says_who_is_how_far_above_what() {
        var doctors = colleagues("H1");
        doctors.add(doctor("H1", "D9", 100, 4_000_000));

        var alert = DoctorAlerts.decide(doctors, LINES).stream()
                .filter(it -> it.alert().indicator() == Indicator.PER_VISIT)
                .findFirst()
                .orElseThrow();

        assertThat(alert.explained().zh())
                .startsWith("医师 D9（科室不明，与全院医师相比）：次均费用 400.00，同期同类中位数 102.50，高出中位差的 39.6 倍（预警线 16 倍");
        assertThat(alert.explained().en())
                .isEqualTo(
                        "doctor D9 (department unknown, among those of all): charges of a visit 400.00, median of its peers 102.50: above it by 39.6 times the"
                                + " median deviation (line 16, alerts/example-doctors)");
    }

    @Test
    void one_doctor_alone_is_no_outlier_whatever_other_institutions_do() {
        var doctors = colleagues("H1");
        doctors.add(doctor("H2", "D9", 100, 90_000_000));

        assertThat(DoctorAlerts.decide(doctors, LINES)).isEmpty();
    }

    @Test
    void surgeons_are_held_against_surgeons() {
        var doctors = new ArrayList<>(of("内科", "D", 90));
        doctors.addAll(of("骨科", "S", 900));

        assertThat(DoctorAlerts.decide(doctors, LINES)).isEmpty();

        doctors.add(doctor("H1", "S9", Optional.of("骨科"), 100, 20_000_000));
        assertThat(told(doctors, Indicator.PER_VISIT)).isEqualTo("S9 ALARM");
        assertThat(DoctorAlerts.decide(doctors, LINES).getFirst().explained().en())
                .startsWith("doctor S9 (among those of 骨科): ");
    }

    @Test
    void one_whose_department_is_not_known_is_held_against_all_and_nobody_else_is() {
        var doctors = new ArrayList<>(of("内科", "D", 90));
        doctors.add(doctor("H1", "X", Optional.empty(), 100, 20_000_000));
        doctors.add(doctor("H1", "S", Optional.of("骨科"), 100, 20_000_000));

        assertThat(told(doctors, Indicator.PER_VISIT)).startsWith("X ").doesNotContain("S ");
    }

    @Test
    void a_doctor_with_few_visits_is_not_judged() {
        var doctors = colleagues("H1");
        doctors.add(doctor("H1", "D9", 9, 90_000_000));

        assertThat(DoctorAlerts.decide(doctors, LINES)).isEmpty();
    }

    @Test
    void where_most_doctors_are_alike_nothing_says_what_far_is_and_nothing_is_divided_by_it() {
        var doctors = IntStream.range(0, 9)
                .mapToObj(i -> doctor("H1", "D" + i, 100, i == 0 ? 9_000_000 : 1_000_000))
                .toList();

        assertThat(DoctorAlerts.decide(doctors, LINES)).isEmpty();
    }

    private static List<DoctorMonth> colleagues(String institution) {
        return IntStream.range(0, 5)
                .mapToObj(i -> doctor(institution, "D" + i, 100, 900_000 + 50_000L * i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<DoctorMonth> of(String department, String prefix, int yuan) {
        return IntStream.range(0, 5)
                .mapToObj(i -> doctor("H1", prefix + i, Optional.of(department), 100, (yuan + 5L * i) * 10_000))
                .toList();
    }

    private static DoctorMonth doctor(String institution, String doctor, long visits, long total) {
        return doctor(institution, doctor, Optional.empty(), visits, total);
    }

    private static DoctorMonth doctor(
            String institution, String doctor, Optional<String> department, long visits, long total) {
        return new DoctorMonth(
                doctor,
                department,
                new MonthSums(
                        institution,
                        JANUARY,
                        visits,
                        Money.ofFen(total),
                        Money.ofFen(total / 2),
                        Money.ofFen(total / 10),
                        Money.ofFen(total / 5)));
    }

    private static String told(List<DoctorMonth> doctors, Indicator indicator) {
        return DoctorAlerts.decide(doctors, LINES).stream()
                .filter(it -> it.alert().indicator() == indicator)
                .map(it -> it.doctor() + " " + it.alert().grade())
                .collect(Collectors.joining(", "));
    }
}
