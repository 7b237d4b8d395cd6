package org.fundwatch.migration;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.testing.Database;

/** Rewards, and what is about them, as the owner of the schema prepares and reads them. */
final class Rewards {
    private Rewards() {}

    /** The approval number of a reward that took these steps. */
    static String at(String... steps) throws SQLException {
        var text = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        var groups = text.substring(0, 4) + "-" + text.substring(4, 8);
        run("""
                insert into reward (case_number, status, amount_fen, policy_id, policy_version, instrument, article, trace, decided_at)
                values ('FW-%1$s', 'PROPOSED', 100, 'any', '2023', 'any', 'Art. 1', '{}', now());
                insert into reward_approval values ('RW-%1$s', 'FW-%1$s', 100, 'any', 2026, 'staff-9', now())""".formatted(groups));
        for (var i = 0; i < steps.length; i++) {
            run("insert into reward_step values ('FW-%1$s', %2$d, '%3$s', now(), 'staff-9', 'RW-%1$s')"
                    .formatted(groups, i + 1, steps[i]));
        }
        return "RW-" + groups;
    }

    /** The next step, whatever it is. */
    static void step(String approval, String step) throws SQLException {
        run("""
                insert into reward_step select case_number, max(number) + 1, '%2$s', now(), 'staff-9', '%1$s'
                  from reward_step where approval_number = '%1$s' group by case_number""".formatted(approval, step));
    }

    static String steps(String approval) throws SQLException {
        return asked(
                "schema_owner",
                "select string_agg(step, ' ' order by number) from reward_step where approval_number = '%s'"
                        .formatted(approval));
    }

    /** The first column of the only row that a role gets. */
    static String asked(String role, String query) throws SQLException {
        try (var connection = Database.as(role);
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void run(String statement) throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
