package org.fundwatch.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.procedure.Proceeding.day;
import static org.fundwatch.cases.procedure.Proceeding.fined;

import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case whose penalty of 2026-06-01 fell on 2026-06-29 and which was decided anew on 2026-07-13, served on 2026-07-20. */
class DecidedAnewTest {
    private static final Proceeding FELL =
            fined().reached(Milestone.CASE_FILED, "2026-03-10").served().revoked("2026-06-29");
    private static final Proceeding ANEW = FELL.again("300.00", "2026-07-13").reached(Milestone.SERVED, "2026-07-20");

    @Test
    void each_decision_is_served_and_paid_within_periods_of_its_own() {
        assertThat(ANEW.states("2026-07-21"))
                .containsExactly("CLUE_CHECK MET", "DECISION MET", "SERVICE MET", "PAYMENT RUNNING");
        assertThat(ANEW.states("2026-08-05")).last().isEqualTo("PAYMENT PAST");
        assertThat(ANEW.paid("300.00", "2026-07-30").states("2026-08-05"))
                .last()
                .isEqualTo("PAYMENT MET");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-26 | PAYMENT RUNNING
            2026-06-28 | PAYMENT PAST
            2026-06-29 | DECISION MET
            2026-07-12 | DECISION MET
            2026-07-13 | SERVICE RUNNING
            """)
    void on_each_day_the_periods_are_those_of_the_decision_that_stood(String on, String last) {
        var said = FELL.again("300.00", "2026-07-13").states(on);

        assertThat(said.getLast()).isEqualTo(last);
    }

    @Test
    void what_was_served_of_the_first_decision_serves_the_second_one_not() {
        assertThat(FELL.again("300.00", "2026-07-13").states("2026-08-01"))
                .contains("SERVICE PAST")
                .noneMatch(it -> it.startsWith("PAYMENT"));
    }

    @ParameterizedTest(name = "on {0}: {1} demanded, {2} received, {3} left over")
    @CsvSource({
        "2026-06-28, 1000.00, 400.00, 0.00",
        "2026-06-30, 0.00, 400.00, 0.00",
        "2026-07-13, 300.00, 0.00, 400.00",
        "2026-07-30, 300.00, 100.00, 400.00"
    })
    void what_was_paid_for_the_decision_that_fell_is_told_apart(
            String on, String demanded, String received, String leftOver) {
        var paid = fined().served()
                .paid("400.00", "2026-06-20")
                .revoked("2026-06-29")
                .again("300.00", "2026-07-13")
                .paid("100.00", "2026-07-30");

        assertThat(paid.balance(on).accounts().get(1))
                .isEqualTo(new Account(Ledger.FINE, Money.yuan(demanded), Money.yuan(received), Money.yuan(leftOver)));
    }

    @Test
    void nobody_can_say_whether_it_counts_for_the_new_one_nor_what_that_costs_when_late() {
        var unknown = new MissingFact("whether what was paid for a fallen decision counts for a new one");
        var paid = fined().served().paid("400.00", "2026-06-20").revoked("2026-06-29");
        var late = paid.again("300.00", "2026-07-13").reached(Milestone.SERVED, "2026-07-20");

        assertThat(late.balance("2026-07-21").leftOver()).contains(unknown);
        assertThat(late.balance("2026-08-20").late()).isEqualTo(new Balance.Late.Undetermined(unknown));
        assertThat(paid.balance("2026-07-01").leftOver()).isEmpty();
        assertThat(ANEW.balance("2026-08-05").leftOver()).isEmpty();
        assertThat(ANEW.balance("2026-08-05").late()).isInstanceOf(Balance.Late.Charged.class);
    }

    @Test
    void a_contest_of_the_decision_that_fell_is_none_of_the_new_one() {
        var contested = fined().served()
                .with(new Occurrence.Contested(Contest.LITIGATION, day("2026-06-20")))
                .revoked("2026-06-29")
                .again("300.00", "2026-07-13")
                .reached(Milestone.SERVED, "2026-07-20");

        assertThat(contested.balance("2026-08-05").late()).isInstanceOf(Balance.Late.Charged.class);
    }

    @Test
    void a_decision_without_a_fine_is_paid_as_it_is_served() {
        var nothing = FELL.again("0.00", "2026-07-13").reached(Milestone.SERVED, "2026-07-20");

        assertThat(nothing.states("2026-07-21")).last().isEqualTo("PAYMENT MET");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"INVESTIGATED, true", "PENALTY_PROPOSED, true", "PENALTY_REVOKED, false", "PENALTY_DECIDED, false"})
    void how_long_a_decision_made_anew_may_take_is_in_no_source(String stage, boolean asked) {
        var unknown = new MissingFact("period for a decision that is made anew");

        assertThat(FELL.at(stage, "2026-07-01").clock("2026-07-02").missing().contains(unknown))
                .isEqualTo(asked);
    }

    @Test
    void an_entry_is_about_the_last_decision_by_its_day() {
        var of = ANEW.of();

        assertThat(of.decision(day("2026-05-01"))).isEqualTo(1);
        assertThat(of.decision(day("2026-07-12"))).isEqualTo(1);
        assertThat(of.decision(day("2026-07-13"))).isEqualTo(2);
    }
}
