package org.fundwatch.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.fundwatch.cases.procedure.Proceeding.day;
import static org.fundwatch.cases.procedure.Proceeding.fined;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-26 | none
            2026-06-27 | 30.00 owed of 1000.00 × 3% × 1 = 30.00
            2026-07-29 | 990.00 owed of 1000.00 × 3% × 33 = 990.00
            2026-07-30 | 1000.00 owed of 1000.00 × 3% × 34 = 1020 → 1000.00
            2027-07-30 | 1000.00 owed of 1000.00 × 3% × 399 = 11970 → 1000.00
            """)
    void a_late_fine_costs_a_share_of_it_each_day_up_to_the_fine(String on, String said) {
        assertThat(late(fined().served(), on)).isEqualTo(said);
    }

    @ParameterizedTest(name = "paid {0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1000.00 | 2026-06-26 | none
            1000.00 | 2026-06-28 | 60.00 owed of 1000.00 × 3% × 2 = 60.00
            1040.00 | 2026-06-28 | 20.00 owed of 1000.00 × 3% × 2 = 60.00
            1100.00 | 2026-06-28 | 0.00 owed of 1000.00 × 3% × 2 = 60.00
            400.00  | 2026-06-20 | what part payment changes in the late charge
            """)
    void the_charge_ends_with_the_day_on_which_all_was_paid(String yuan, String day, String said) {
        assertThat(late(fined().served().paid(yuan, day), "2026-07-10")).isEqualTo(said);
    }

    @Test
    void part_payments_that_make_the_fine_in_time_cost_nothing() {
        var paid = fined().served().paid("400.00", "2026-06-20").paid("600.00", "2026-06-26");

        assertThat(late(paid, "2026-07-10")).isEqualTo("none");
    }

    @ParameterizedTest(name = "ended on {0}: {1}")
    @CsvSource(nullValues = "not", delimiter = '|', textBlock = """
            not        | whether the late charge runs during LITIGATION
            2026-06-27 | whether the late charge runs during LITIGATION
            2026-06-26 | 60.00 owed of 1000.00 × 3% × 2 = 60.00
            """)
    void whether_the_charge_runs_during_a_contest_is_in_no_source(String ended, String said) {
        var contested = fined().served().with(new Occurrence.Contested(Contest.LITIGATION, day("2026-06-15")));
        var asked = ended == null ? contested : contested.with(new Occurrence.Ended(2, day(ended)));

        assertThat(late(asked, "2026-06-28")).isEqualTo(said);
    }

    @ParameterizedTest(name = "on {0} {1} is demanded")
    @CsvSource({"2026-01-01, 0.00", "2026-05-31, 0.00", "2026-06-01, 1000.00"})
    void nothing_is_demanded_before_the_decision(String on, String demanded) {
        var fine = fined().balance(on).accounts().get(1);

        assertThat(fine.demanded()).isEqualTo(Money.yuan(demanded));
        assertThat(fine.owed()).isEqualTo(Money.yuan(demanded));
    }

    @Test
    void a_fine_that_nobody_served_is_not_late() {
        assertThat(late(fined(), "2027-06-28")).isEqualTo("none");
    }

    /** The institution is fined 1,000 yuan and served on 2026-06-11, a person 200 and on 2026-06-30: whose is not on record. */
    @ParameterizedTest(name = "1200.00 paid on {0}, asked on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-31 | 2026-06-26 | none
            2026-12-31 | 2026-06-27 | whose service and payment, where several are fined
            2026-06-26 | 2026-07-20 | none
            2026-07-01 | 2026-07-20 | whose service and payment, where several are fined
            """)
    void fines_of_several_have_no_one_last_day(String paidOn, String on, String said) {
        var fined = Map.of(Addressee.INSTITUTION, Money.yuan("1000.00"), Addressee.PERSON, Money.yuan("200.00"));
        var demand = new Demand(
                1, day("2026-06-01"), Money.ZERO, Money.yuan("1200.00"), Money.ZERO, Optional.empty(), fined);
        var served = Proceeding.at(Stage.PENALTY_DECIDED)
                .demanding(demand)
                .served()
                .reached(Milestone.SERVED, "2026-06-30")
                .paid("1200.00", paidOn);

        assertThat(late(served, on)).isEqualTo(said);
    }

    @Test
    void nothing_is_owed_where_no_penalty_was_decided() {
        var balance = Proceeding.at(Stage.INVESTIGATED).balance("2026-07-01");

        assertThat(balance.accounts()).extracting(Account::owed).containsOnly(Money.ZERO);
        assertThat(balance.late()).isInstanceOf(Balance.Late.None.class);
    }

    @Test
    void an_end_in_a_year_without_a_calendar_leaves_the_charge_open() {
        var demand = new Demand(1, day("2026-12-01"), Money.ZERO, Money.yuan("1.00"), Money.ZERO, Optional.empty());
        var served = Proceeding.at(Stage.PENALTY_DECIDED).demanding(demand).reached(Milestone.SERVED, "2026-12-30");

        assertThat(served.balance("2027-02-01").late())
                .isEqualTo(new Balance.Late.Undetermined(new MissingFact("public holidays of 2027")));
    }

    @Test
    void refund_and_fine_are_two_ledgers() {
        var paid = fined().with(
                        new Occurrence.Paid(Ledger.REFUND, Money.yuan("600.00"), day("2026-06-10"), Optional.empty()))
                .paid("250.00", "2026-06-10");

        assertThat(paid.balance("2026-06-10").accounts())
                .containsExactly(
                        new Account(Ledger.REFUND, Money.yuan("500.00"), Money.yuan("600.00"), Money.ZERO),
                        new Account(Ledger.FINE, Money.yuan("1000.00"), Money.yuan("250.00"), Money.ZERO),
                        new Account(Ledger.CONFISCATION, Money.ZERO, Money.ZERO, Money.ZERO));
        assertThat(paid.balance("2026-06-10").accounts())
                .extracting(Account::owed, Account::surplus)
                .containsExactly(
                        tuple(Money.ZERO, Money.yuan("100.00")),
                        tuple(Money.yuan("750.00"), Money.ZERO),
                        tuple(Money.ZERO, Money.ZERO));
        assertThat(paid.balance("2026-06-09").accounts())
                .extracting(Account::received)
                .containsOnly(Money.ZERO);
    }

    @Test
    void what_is_confiscated_is_an_account_of_its_own_and_no_charge_runs_on_it() {
        var demand = new Demand(1, day("2026-06-01"), Money.ZERO, Money.ZERO, Money.yuan("90.00"), Optional.empty());
        var taken = Proceeding.at(Stage.PENALTY_DECIDED).demanding(demand).served();

        assertThat(taken.balance("2026-08-01").accounts())
                .contains(new Account(Ledger.CONFISCATION, Money.yuan("90.00"), Money.ZERO, Money.ZERO));
        assertThat(late(taken, "2026-08-01")).isEqualTo("none");
    }

    @ParameterizedTest(name = "on {0} {1} is still owed")
    @CsvSource({"2026-06-19, 600.00", "2026-06-20, 0.00"})
    void once_the_decision_fell_nothing_is_owed_and_what_was_paid_is_left_over(String on, String owed) {
        var revoked = fined().served().paid("400.00", "2026-06-15").revoked("2026-06-20");

        assertThat(revoked.balance(on).accounts().get(1).owed()).isEqualTo(Money.yuan(owed));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-28 | 60.00 owed of 1000.00 × 3% × 2 = 60.00
            2026-06-29 | none
            """)
    void what_a_late_fine_cost_stays_known_of_the_days_before_the_decision_fell(String on, String said) {
        assertThat(late(fined().served().revoked("2026-06-29"), on)).isEqualTo(said);
    }

    @Property(tries = 200)
    void the_charge_never_exceeds_the_fine_nor_falls_with_time(
            @ForAll @IntRange(min = 1, max = 1_000_000) int fen, @ForAll @IntRange(min = 0, max = 200) int days) {
        var served = fined(Money.ofFen(fen).toString()).served();
        var last = day("2026-06-26");

        var charged = amount(served.balance(last.plusDays(days).toString()));
        var later = amount(served.balance(last.plusDays(days + 1L).toString()));

        assertThat(charged).isLessThanOrEqualTo(later);
        assertThat(later).isLessThanOrEqualTo(Money.ofFen(fen));
    }

    private static Money amount(Balance balance) {
        return balance.late() instanceof Balance.Late.Charged charged
                ? charged.charge().amount()
                : Money.ZERO;
    }

    private static String late(Proceeding proceeding, String on) {
        return switch (proceeding.balance(on).late()) {
            case Balance.Late.None _ -> "none";
            case Balance.Late.Charged charged -> charged.owed() + " owed of " + charged.arithmetic();
            case Balance.Late.Together together -> throw new AssertionError(together);
            case Balance.Late.Undetermined(var missing) -> missing.name();
        };
    }
}
