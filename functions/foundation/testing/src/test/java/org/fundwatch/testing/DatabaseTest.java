package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    private static final String AUDIT =
            "insert into audit_row (actor, act, subject, at, details) values ('a', 'b', 'c', current_timestamp, '{}')";

    @Test
    void lets_nobody_in_without_the_right_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(Database.url(), "case_desk", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keeps_passwords_as_scram_verifiers() throws SQLException {
        try (var admin = DriverManager.getConnection(Database.url(), "postgres", "");
                var rows = admin.createStatement()
                        .executeQuery("select bool_and(rolpassword like 'SCRAM-SHA-256$%') from pg_authid"
                                + " where rolname in ('case_desk', 'report_intake')")) {
            assertThat(rows.next() && rows.getBoolean(1)).isTrue();
        }
    }

    @Test
    void lets_a_function_add_audit_rows_that_not_even_the_owner_can_change() throws SQLException {
        try (var desk = Database.as("case_desk");
                var owner = Database.asOwner()) {
            run(desk, AUDIT);

            assertThatThrownBy(() -> run(desk, "delete from audit_row")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(owner, "delete from audit_row")).hasMessageContaining("takes no delete");
            assertThatThrownBy(() -> run(owner, "truncate audit_row")).hasMessageContaining("takes no truncate");
            assertThatThrownBy(() -> run(owner, "update audit_row set act = 'x'"))
                    .hasMessageContaining("takes no update");
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
