package org.fundwatch.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.Addressee.INSTITUTION;
import static org.fundwatch.cases.Addressee.PERSON;
import static org.fundwatch.cases.Addressee.STAFF;
import static org.fundwatch.cases.procedure.Proceeding.day;

import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decided on 2026-06-01: the institution is fined 1,000 yuan and pays by 2026-06-16, a person 200 and pays by 2026-07-06. */
class PartiesTest {
    private static final Map<Addressee, Money> FINES =
            Map.of(INSTITUTION, Money.yuan("1000.00"), PERSON, Money.yuan("200.00"));
    private static final Proceeding FILED =
            Proceeding.at(Stage.PENALTY_DECIDED).reached(Milestone.CASE_FILED, "2026-03-10");
    private static final Proceeding DECIDED = FILED.demanding(demand(1, "2026-06-01", FINES));
    private static final Proceeding SERVED = served(served(DECIDED, INSTITUTION, "2026-06-01"), PERSON, "2026-06-20");

    @ParameterizedTest(name = "on {0}: the institution {1}, the person {2}, together {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-16 | none    | none   | none
            2026-07-01 | 450.00  | none   | 450.00
            2026-07-06 | 600.00  | none   | 600.00
            2026-07-07 | 630.00  | 6.00   | 636.00
            2027-01-04 | 1000.00 | 200.00 | 1200.00
            """)
    void each_is_late_by_his_own_last_day(String on, String institution, String person, String together) {
        var balance = SERVED.balance(on);

        assertThat(charged(party(balance, INSTITUTION).late())).isEqualTo(institution);
        assertThat(charged(party(balance, PERSON).late())).isEqualTo(person);
        assertThat(charged(balance.late())).isEqualTo(together);
    }

    @Test
    void what_one_paid_in_time_is_no_part_payment_of_the_other() {
        var balance = paid(SERVED, PERSON, "200.00", "2026-07-06").balance("2026-07-10");

        assertThat(party(balance, PERSON).fine())
                .isEqualTo(new Account(Ledger.FINE, Money.yuan("200.00"), Money.yuan("200.00"), Money.ZERO));
        assertThat(charged(party(balance, PERSON).late())).isEqualTo("none");
        assertThat(charged(party(balance, INSTITUTION).late())).isEqualTo("720.00");
        assertThat(balance.accounts().get(1).owed()).isEqualTo(Money.yuan("1000.00"));
    }

    @Test
    void what_one_paid_too_much_pays_nothing_of_the_other_s() {
        var fine = paid(SERVED, INSTITUTION, "1200.00", "2026-06-10")
                .balance("2026-06-12")
                .accounts()
                .get(1);

        assertThat(fine.owed()).isEqualTo(Money.yuan("200.00"));
        assertThat(fine.surplus()).isEqualTo(Money.yuan("200.00"));
    }

    @Test
    void a_payment_for_a_fallen_decision_that_fined_one_is_left_over_for_him_alone() {
        var fell = FILED.demanding(demand(1, "2026-06-01", Map.of(INSTITUTION, Money.yuan("500.00"))))
                .served()
                .paid("500.00", "2026-06-15")
                .revoked("2026-06-20");
        var balance = fell.demanding(demand(2, "2026-07-01", FINES)).balance("2026-07-10");

        assertThat(party(balance, INSTITUTION).fine().leftOver()).isEqualTo(Money.yuan("500.00"));
        assertThat(party(balance, PERSON).fine().leftOver()).isEqualTo(Money.ZERO);
    }

    @Test
    void periods_that_end_on_one_day_say_whose_they_are() {
        var both = served(served(DECIDED, INSTITUTION, "2026-06-01"), PERSON, "2026-06-01");

        assertThat(both.clock("2026-06-05").of(Clock.PAYMENT))
                .extracting(it -> it.whose().orElseThrow())
                .containsExactlyInAnyOrder(INSTITUTION, PERSON);
    }

    @Test
    void each_has_periods_of_his_own() {
        var paid = paid(served(DECIDED, INSTITUTION, "2026-06-01"), INSTITUTION, "1000.00", "2026-06-15");

        assertThat(paid.states("2026-06-20"))
                .containsExactlyInAnyOrder(
                        "CLUE_CHECK MET", "DECISION MET", "SERVICE MET", "SERVICE PAST", "PAYMENT MET");
    }

    @Test
    void where_the_record_does_not_say_whose_a_service_is_no_account_is_told_apart() {
        var balance = SERVED.reached(Milestone.SERVED, "2026-06-02").balance("2026-07-01");

        assertThat(balance.parties()).isEmpty();
        assertThat(balance.late()).isEqualTo(new Balance.Late.Undetermined(Balance.WHOSE));
    }

    @Test
    void once_the_decision_fell_nobody_owes_anything() {
        var balance = SERVED.revoked("2026-06-25").balance("2026-07-10");

        assertThat(balance.parties()).extracting(it -> it.fine().owed()).containsOnly(Money.ZERO);
        assertThat(charged(balance.late())).isEqualTo("none");
    }

    @Nested
    class BesideSomebodyWithoutAFine {
        private final Proceeding decided =
                FILED.demanding(demand(1, "2026-06-01", Map.of(INSTITUTION, Money.yuan("1000.00"), STAFF, Money.ZERO)));

        @Test
        void his_service_begins_no_one_else_s_period() {
            var served =
                    PartiesTest.served(PartiesTest.served(decided, STAFF, "2026-06-01"), INSTITUTION, "2026-06-20");

            assertThat(charged(served.balance("2026-07-06").late())).isEqualTo("none");
            assertThat(charged(served.balance("2026-07-07").late())).isEqualTo("30.00");
            assertThat(party(served.balance("2026-07-07"), STAFF).fine().owed()).isEqualTo(Money.ZERO);
            assertThat(served.states("2026-07-07"))
                    .containsExactlyInAnyOrder(
                            "CLUE_CHECK MET",
                            "DECISION MET",
                            "SERVICE MET",
                            "SERVICE MET_LATE",
                            "PAYMENT MET",
                            "PAYMENT PAST");
        }

        @Test
        void an_entry_of_before_that_does_not_say_whose_it_is_keeps_its_answer() {
            var served = decided.reached(Milestone.SERVED, "2026-06-01");

            assertThat(charged(served.balance("2026-07-01").late())).isEqualTo("450.00");
        }
    }

    private static Demand demand(int number, String on, Map<Addressee, Money> fines) {
        var sum = fines.values().stream().reduce(Money.ZERO, Money::plus);
        return new Demand(number, day(on), Money.ZERO, sum, Money.ZERO, Optional.empty(), fines);
    }

    private static Balance.Share party(Balance balance, Addressee whom) {
        return balance.parties().stream()
                .filter(it -> it.whom() == whom)
                .findFirst()
                .orElseThrow();
    }

    private static String charged(Balance.Late late) {
        return switch (late) {
            case Balance.Late.None _ -> "none";
            case Balance.Late.Charged charged -> charged.charge().amount().toString();
            case Balance.Late.Together(var charges) ->
                charges.stream()
                        .map(it -> it.charge().amount())
                        .reduce(Money.ZERO, Money::plus)
                        .toString();
            case Balance.Late.Undetermined(var missing) -> missing.name();
        };
    }

    private static Proceeding served(Proceeding before, Addressee whom, String on) {
        return before.of(whom, new Occurrence.Reached(Milestone.SERVED, day(on)));
    }

    private static Proceeding paid(Proceeding before, Addressee whom, String yuan, String on) {
        return before.of(whom, new Occurrence.Paid(Ledger.FINE, Money.yuan(yuan), day(on), Optional.empty()));
    }
}
