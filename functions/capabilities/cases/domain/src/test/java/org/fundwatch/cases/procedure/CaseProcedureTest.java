package org.fundwatch.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.cases.procedure.Proceeding.day;
import static org.fundwatch.cases.procedure.Proceeding.fined;

import java.util.Optional;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseProcedureTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            RECEIVED,               CLUE_CHECK PAST
            REFUSED,                CLUE_CHECK MET
            CLOSED_UNSUBSTANTIATED, CLUE_CHECK MET
            """)
    void the_clue_came_with_the_report_and_is_answered_by_the_end_of_a_case_that_was_not_filed(
            Stage stage, String said) {
        assertThat(Proceeding.at(stage).states("2026-07-01")).containsExactly(said);
    }

    @Test
    void closing_a_case_without_a_penalty_deals_with_it() {
        var closed = Proceeding.at(Stage.CLOSED_SUBSTANTIATED).reached(Milestone.CASE_FILED, "2026-03-10");

        assertThat(closed.states("2026-07-01")).containsExactly("CLUE_CHECK MET", "DECISION MET");
    }

    @Test
    void a_decision_meets_its_period_and_its_service_starts_that_of_payment() {
        var served = fined().reached(Milestone.CASE_FILED, "2026-03-10").served();

        assertThat(served.states("2026-06-26"))
                .containsExactly("CLUE_CHECK MET", "DECISION MET", "SERVICE MET_LATE", "PAYMENT RUNNING");
        assertThat(served.states("2026-06-27")).last().isEqualTo("PAYMENT PAST");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-06-10, SERVICE RUNNING", "2026-06-11, SERVICE PAST"})
    void a_decision_is_served_within_seven_working_days_whether_or_not_anybody_was_there(String on, String said) {
        var absent = fined().reached(Milestone.DECIDED_IN_ABSENCE, "2026-06-02");

        assertThat(fined().states(on)).contains(said);
        assertThat(absent.states(on)).contains(said);
        assertThat(absent.clock(on).of(Clock.SERVICE)).hasSize(1);
    }

    @Test
    void nothing_is_served_where_nothing_was_decided_or_where_the_decision_fell() {
        var closed = Proceeding.at(Stage.CLOSED_UNSUBSTANTIATED);

        assertThat(closed.states("2026-07-01")).noneMatch(it -> it.startsWith("SERVICE"));
        assertThat(fined().revoked("2026-06-29").states("2026-06-29")).noneMatch(it -> it.startsWith("SERVICE"));
    }

    @ParameterizedTest(name = "paid {0} and {1}: {2}")
    @CsvSource(textBlock = """
            400.00, 599.99, PAYMENT PAST
            400.00, 600.00, PAYMENT MET
            """)
    void payment_is_met_once_all_of_the_fine_came_in(String first, String second, String said) {
        var paid = fined().served().paid(first, "2026-06-20").paid(second, "2026-06-25");

        assertThat(paid.states("2026-07-01")).last().isEqualTo(said);
    }

    @Test
    void where_nothing_was_fined_nothing_is_waited_for() {
        assertThat(fined("0.00").served().states("2026-07-01")).last().isEqualTo("PAYMENT MET");
    }

    @Test
    void nobody_has_to_pay_from_the_day_on_which_the_decision_fell() {
        var revoked = fined().served().revoked("2026-06-29");

        assertThat(revoked.states("2026-06-28")).last().isEqualTo("PAYMENT PAST");
        assertThat(revoked.states("2026-06-29")).noneMatch(it -> it.startsWith("PAYMENT"));
    }

    @Test
    void an_entry_that_was_struck_out_counts_for_nothing_and_stays_on_record() {
        var struck = fined().served().with(new Occurrence.Struck(1, day("2026-06-12")));

        assertThat(struck.states("2026-07-01")).noneMatch(it -> it.startsWith("PAYMENT"));
        assertThat(struck.of().record().entries()).hasSize(2);
        assertThat(struck.of().record().isStruck(1)).isTrue();
        assertThat(struck.of().record().standing(1)).isEmpty();
    }

    @Test
    void time_that_goes_on_pauses_the_decision_until_its_end_is_recorded() {
        var paused = Proceeding.at(Stage.INVESTIGATED)
                .reached(Milestone.CASE_FILED, "2026-03-10")
                .with(new Occurrence.Excluded(PauseReason.APPRAISAL, day("2026-03-20"), Optional.empty()));
        var ended = paused.with(new Occurrence.Ended(2, day("2026-03-30")));

        assertThat(paused.states("2026-04-01")).last().isEqualTo("DECISION PAUSED");
        assertThat(ended.states("2026-04-01")).last().isEqualTo("DECISION RUNNING");
        assertThat(ended.clock("2026-04-01").of(Clock.DECISION).getFirst().due().earliest())
                .isEqualTo(day("2026-06-18"));
    }

    @Test
    void an_extension_lengthens_its_own_period() {
        var longer = Proceeding.at(Stage.RECEIVED)
                .with(new Occurrence.Lengthened(Clock.CLUE_CHECK, day("2026-03-16"), 15, "principal of the bureau"));

        assertThat(longer.states("2026-04-01")).containsExactly("CLUE_CHECK EXTENDED");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            2026-06-20, GREEN
            2026-06-21, AMBER
            2026-06-26, AMBER
            2026-06-27, RED
            """)
    void a_period_is_amber_from_the_days_of_the_alert_and_red_when_it_is_past(String on, Colour colour) {
        var payment = fined().served().clock(on).of(Clock.PAYMENT).getFirst();

        assertThat(Colour.of(payment, day(on))).contains(colour);
    }

    @Test
    void a_right_that_the_party_did_not_use_has_no_colour_and_what_is_met_has_none() {
        var offered = Proceeding.at(Stage.REFUSED)
                .reached(Milestone.HEARING_OFFERED, "2026-03-10")
                .clock("2026-07-01");

        assertThat(offered.deadlines())
                .hasSize(2)
                .allMatch(it -> Colour.of(it, day("2026-07-01")).isEmpty());
    }

    @Test
    void nonsense_is_no_occurrence() {
        assertThatThrownBy(() -> new Occurrence.Paid(Ledger.FINE, Money.ZERO, day("2026-06-20"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Occurrence.Lengthened(Clock.DECISION, day("2026-06-20"), 0, "head"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Occurrence.Contested(Contest.NONE, day("2026-06-20")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Occurrence.Excluded(PauseReason.TESTING, day("2026-06-20"), Optional.of(day("2026-06-19"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
