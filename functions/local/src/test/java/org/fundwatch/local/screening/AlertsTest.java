package org.fundwatch.local.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.fundwatch.claims.indicators.Grade;
import org.fundwatch.claims.indicators.MonthSums;
import org.fundwatch.claims.indicators.UseMeasure;
import org.fundwatch.claims.indicators.UseStep;
import org.fundwatch.claims.screening.Sums;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private final Sums months = new Sums();

    @Test
    void the_sums_of_a_screening_become_months_of_institutions() {
        month("H99000000001", 3, 1000, 500);

        assertThat(Alerts.sums(months))
                .containsExactly(new MonthSums(
                        "H99000000001",
                        YearMonth.of(2026, 1),
                        3,
                        Money.ofFen(1000),
                        Money.ofFen(500),
                        Money.ZERO,
                        Money.ZERO));
    }

    @Test
    void the_institution_that_charges_far_more_than_its_peers_comes_first() {
        IntStream.range(0, 9).forEach(i -> month("H9900000000" + i, 100, 100_000 + 1000 * i, 40_000 + 100 * i));
        month("H99000000099", 100, 900_000, 400_000);

        var alerts = Alerts.of(months);

        assertThat(alerts.getFirst().institution()).isEqualTo("H99000000099");
        assertThat(alerts.getFirst().grade()).isEqualTo(Grade.ALARM);
    }

    @Test
    void an_institution_that_comes_first_is_reminded() {
        IntStream.range(0, 9).forEach(i -> month("H9900000000" + i, 100, 100_000 + 1000 * i, 40_000 + 100 * i));
        month("H99000000099", 100, 900_000, 400_000);

        assertThat(Alerts.steps(Alerts.of(months)))
                .extracting(UseStep::institution, UseStep::measure)
                .containsExactly(tuple("H99000000099", UseMeasure.REMINDER));
    }

    private void month(String institution, int visits, int total, int drugs) {
        months.add(institution + "/2026-01/visits", visits);
        months.add(institution + "/2026-01/total_fen", total);
        months.add(institution + "/2026-01/drugs_fen", drugs);
    }
}
