package org.fundwatch.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.procedure.Proceeding.day;
import static org.fundwatch.cases.procedure.Proceeding.fined;

import java.util.List;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodCountTest {

    /** The report came in on 2026-03-02: its clue is to be checked by 2026-03-23, and five days before that people are told. */
    @ParameterizedTest(name = "on {0}: {1} past, {2} soon")
    @CsvSource({"2026-03-17, 0, 0", "2026-03-18, 0, 1", "2026-03-23, 0, 1", "2026-03-24, 1, 0"})
    void a_period_is_counted_before_its_end_and_after_it(String on, int past, int soon) {
        assertThat(counted(Proceeding.at(Stage.RECEIVED), on)).isEqualTo(new PeriodCount(past, soon));
    }

    @Test
    void what_was_met_late_is_counted_no_more() {
        var late = Proceeding.at(Stage.RECEIVED).reached(Milestone.CASE_FILED, "2026-03-30");

        assertThat(counted(late, "2026-03-30")).isEqualTo(PeriodCount.NONE);
    }

    @Test
    void every_period_of_a_case_counts() {
        var served = fined().served();

        assertThat(counted(served, "2026-06-26")).isEqualTo(new PeriodCount(1, 1));
        assertThat(counted(served, "2026-06-27")).isEqualTo(new PeriodCount(2, 0));
    }

    @Test
    void what_cannot_be_said_is_never_called_past() {
        var heldUp = Proceeding.at(Stage.RECEIVED).receivedOn("2026-12-28");

        assertThat(counted(heldUp, "2027-06-01")).isEqualTo(new PeriodCount(0, 1));
    }

    @Test
    void cases_add_up() {
        assertThat(new PeriodCount(1, 2).plus(new PeriodCount(3, 4))).isEqualTo(new PeriodCount(4, 6));
    }

    private static PeriodCount counted(Proceeding proceeding, String on) {
        return PeriodCount.of(new CaseClocks(proceeding.clock(on), List.of(), CaseClocks.Standing.OPEN), day(on));
    }
}
