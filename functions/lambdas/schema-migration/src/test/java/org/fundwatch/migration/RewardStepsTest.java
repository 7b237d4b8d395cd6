package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays and who claims take their own steps and no others, whatever they ask the database for. */
class RewardStepsTest {
    private static final String TAKE = "select take_reward_step('%s', %d, '%s', now(), 'staff-1', '')";

    @Test
    void who_pays_takes_the_steps_of_paying_and_none_of_anybody_else() throws SQLException {
        var approval = Rewards.at("CLAIMED");

        assertThat(Rewards.asked("reward_payment", TAKE.formatted(approval, 1, "LAPSED")))
                .isEqualTo("f");
        assertThat(Rewards.asked("reward_payment", TAKE.formatted(approval, 1, "PAID")))
                .isEqualTo("f");
        assertThat(Rewards.asked("reward_payment", TAKE.formatted(approval, 1, "CHECKED")))
                .isEqualTo("t");
        assertThat(Rewards.steps(approval)).isEqualTo("CLAIMED CHECKED");
    }

    @Test
    void a_table_of_one_s_own_catches_no_step() throws SQLException {
        var approval = Rewards.at("CLAIMED");

        try (var connection = Database.as("reward_payment");
                var sql = connection.createStatement()) {
            sql.execute("create temporary table reward_step (case_number text, number integer primary key, step text, "
                    + "at timestamptz, by_actor text, approval_number text, note text)");
            sql.execute("insert into reward_step (number) values (1)");
            sql.execute("grant all on reward_step to public");
            sql.execute(TAKE.formatted(approval, 1, "CHECKED"));
        }

        assertThat(Rewards.steps(approval)).isEqualTo("CLAIMED CHECKED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTIFIED", "RETURNED"})
    void who_was_told_or_came_back_claims(String last) throws SQLException {
        var approval = Rewards.at("APPROVED", last);

        assertThat(claim(approval, 2, "first")).isEqualTo("t");
        assertThat(Rewards.steps(approval)).isEqualTo("APPROVED " + last + " CLAIMED");
        assertThat(sealed(approval)).isEqualTo("first");
    }

    @Test
    void a_claim_that_came_back_is_written_over() throws SQLException {
        var approval = Rewards.at("NOTIFIED");
        claim(approval, 1, "first");
        Rewards.asked("reward_payment", TAKE.formatted(approval, 2, "RETURNED"));

        assertThat(claim(approval, 3, "second")).isEqualTo("t");
        assertThat(sealed(approval)).isEqualTo("second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHECKED", "ORDERED", "PAID"})
    void no_claim_is_swapped_once_it_was_checked(String step) throws SQLException {
        var approval = Rewards.at("NOTIFIED");
        claim(approval, 1, "first");
        Rewards.step(approval, step);

        assertThat(claim(approval, 3, "second")).isEqualTo("f");
        assertThat(claim(approval, 1, "second")).isEqualTo("f");
        assertThat(sealed(approval)).isEqualTo("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLAIMED", "CHECKED", "RETURNED"})
    void nothing_is_paid_without_an_order_but_what_was_sent_back_before(String step) throws SQLException {
        var approval = Rewards.at(step);
        assertThat(Rewards.asked("reward_payment", TAKE.formatted(approval, 1, "PAID")))
                .isEqualTo("f");

        order(approval, "'RETURNED', 'staff-1', null, 'OTHER', 'staff-1', now(), null, null");
        late(approval, "late_by = 'staff-2', late_at = now(), bank_reference = 'late'");

        assertThat(Rewards.asked("reward_payment", TAKE.formatted(approval, 1, "PAID")))
                .isEqualTo("t");
    }

    @Test
    void what_was_said_of_a_transfer_stays_but_that_it_was_paid_late() throws SQLException {
        var approval = Rewards.at("ORDERED");
        order(approval, "'RETURNED', 'staff-1', null, 'OTHER', 'staff-1', now(), null, null");
        var late = "late_by = 'staff-2', late_at = now(), bank_reference = 'late'";

        assertThatThrownBy(() -> late(approval, late + ", settled_by = 'staff-2'"))
                .hasMessageContaining("takes no update of what was settled");
        late(approval, late);
        assertThatThrownBy(() -> late(approval, late)).hasMessageContaining("takes no update of what was settled");
    }

    @Test
    void what_was_paid_stays_but_that_the_bank_sent_it_back_once_and_then_nothing_of_it_moves() throws SQLException {
        var approval = Rewards.at("PAID");
        order(approval, "'PAID', 'staff-1', 'paid', null, 'staff-1', now(), null, null");
        var back =
                "sent_back_reference = 'slip', sent_back_on = current_date, sent_back_reason = 'OTHER', sent_back_at = now()";

        assertThatThrownBy(() -> settle(approval, "SENT_BACK", back))
                .hasMessageContaining("payment_order_sent_back_check");
        var whole = back + ", sent_back_by = 'staff-2'";
        assertThatThrownBy(() -> settle(approval, "SENT_BACK", whole + ", bank_reference = 'other'"))
                .hasMessageContaining("takes no update of what was settled");
        settle(approval, "SENT_BACK", whole);
        assertThatThrownBy(() -> settle(approval, "PAID", "sent_back_by = null"))
                .hasMessageContaining("takes no update of what was settled");
        assertThatThrownBy(() -> settle(approval, "SENT_BACK", whole))
                .hasMessageContaining("takes no update of what was settled");
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, t", "NOTIFIED, t", "CHECKED, t", "ORDERED, f", "PAID, f", "STOPPED, f"})
    void the_public_side_ends_a_reward_until_the_money_is_on_its_way(String step, String taken) throws SQLException {
        var approval = Rewards.at(step);

        assertThat(Rewards.asked("report_follow_up", "select take_waiver('%s', 1, now())".formatted(approval)))
                .isEqualTo(taken);
        assertThatThrownBy(
                        () -> Rewards.asked("reward_payment", "select take_waiver('%s', 1, now())".formatted(approval)))
                .hasMessageContaining("permission denied");
    }

    private static void order(String approval, String settled) throws SQLException {
        var file = UUID.randomUUID();
        Rewards.run("""
                insert into payment_file (id, prepared_by, prepared_at) values ('%2$s', 'staff-1', now());
                insert into payment_order values ('%1$s', 1, '%2$s', 100, now(), %3$s)""".formatted(approval, file, settled));
    }

    private static void late(String approval, String set) throws SQLException {
        settle(approval, "PAID_LATE", set);
    }

    private static void settle(String approval, String state, String set) throws SQLException {
        try (var payer = Database.as("reward_payment");
                var sql = payer.createStatement()) {
            sql.execute("update payment_order set state = '%s', %s where approval_number = '%s'"
                    .formatted(state, set, approval));
        }
    }

    private static String claim(String approval, int after, String sealed) throws SQLException {
        return Rewards.asked("report_follow_up", """
                select take_claim('%1$s', %2$d, now(), sha256('%1$s'), sha256('content'), 'key', 'wrapped', '123456789012', '%3$s')""".formatted(approval, after, sealed));
    }

    private static String sealed(String approval) throws SQLException {
        return Rewards.asked(
                "identity_vault",
                "select convert_from(ciphertext, 'UTF8') from payout_claim where approval_number = '%s'"
                        .formatted(approval));
    }
}
