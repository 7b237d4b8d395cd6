package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.Test;

/** An approval to open an identity, and that it was opened, are written once. */
class OpeningsTest {
    private static final String APPROVE =
            "update identity_opening set approved_by = '%s', approved_at = now() where id = '%s'";
    private static final String OPEN = "update identity_opening set opened_at = %s where id = '%s'";

    @Test
    void who_approved_an_opening_stays_who_approved_it() throws SQLException {
        var request = request();
        as("reward_payment", APPROVE.formatted("staff-2", request));

        assertThatThrownBy(() -> as("reward_payment", APPROVE.formatted("staff-3", request)))
                .hasMessageContaining("identity_opening takes no update");
    }

    @Test
    void what_was_opened_stays_opened() throws SQLException {
        var request = request();
        as("reward_payment", APPROVE.formatted("staff-2", request));
        as("identity_vault", OPEN.formatted("now()", request));

        assertThatThrownBy(() -> as("identity_vault", OPEN.formatted("null", request)))
                .hasMessageContaining("identity_opening takes no update");
        assertThat(Rewards.asked(
                        "identity_vault", "select approved_by from identity_opening where id = '" + request + "'"))
                .isEqualTo("staff-2");
    }

    private static UUID request() throws SQLException {
        var id = UUID.randomUUID();
        Rewards.run("""
                insert into identity_opening (id, case_number, purpose, reason, requested_by, requested_at)
                values ('%s', 'FW-TEST-0001', 'PROTECTION', 'somebody threatens', 'staff-1', now())""".formatted(id));
        return id;
    }

    private static void as(String role, String statement) throws SQLException {
        try (var connection = Database.as(role);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
