package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what is a list that people read: {@code grants.txt} has every right of every role, and nothing more. */
class GrantsTest {
    private static final String ANSWERS = "select string_agg(distinct function, ' ') from keyed_answer";
    private static final String GRANTS = """
            select grantee, table_name, lower(privilege_type), '*' as columns
              from information_schema.role_table_grants where grantee <> 'schema_owner' and table_schema = 'public'
            union all
            select g.grantee, g.table_name, lower(g.privilege_type),
                   string_agg(g.column_name, ' ' order by c.ordinal_position)
              from information_schema.role_column_grants g
              join information_schema.columns c using (table_schema, table_name, column_name)
             where g.grantee <> 'schema_owner' and g.table_schema = 'public' and not exists (
                   select from information_schema.role_table_grants t where t.grantee = g.grantee
                      and t.table_name = g.table_name and t.privilege_type = g.privilege_type)
             group by 1, 2, 3
             order by 1, 2, 3""";

    @Test
    void every_function_may_do_exactly_what_is_written_down() throws SQLException, IOException {
        assertThat(granted()).isEqualTo(Granted.lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report_intake",
                "report_follow_up",
                "case_desk",
                "case_events",
                "reward_calculation",
                "credit_scoring",
                "claim_recording",
                "blacklist_publication",
                "reward_payment",
                "event_relay",
                "on_duty"
            })
    void nobody_but_the_vault_reads_an_identity(String role) throws SQLException {
        try (var connection = Database.as(role);
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("select from report_identity"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> sql.execute("select ciphertext from payout_claim"))
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reward_approval", "reward_step", "reward", "report", "case_file", "report_identity"})
    void who_pays_a_reward_never_sees_its_case(String table) throws SQLException {
        try (var connection = Database.as("reward_payment");
                var sql = connection.createStatement()) {
            var column = table.equals("report_identity") ? "report_id" : "case_number";
            assertThatThrownBy(() -> sql.execute("select " + column + " from " + table))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whoever_is_on_duty_writes_nothing() throws IOException {
        assertThat(Granted.lines())
                .filteredOn(line -> line.startsWith("on_duty "))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("on_duty select on "));
    }

    @Test
    void who_pays_a_reward_reads_no_event() throws SQLException {
        try (var connection = Database.as("reward_payment");
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("select detail from outbox"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_function_finds_the_answers_that_it_gave_and_no_others() throws SQLException {
        Rewards.run("insert into keyed_answer (function, key, fingerprint, answer) "
                + "values ('case-desk', 'one', 'any', '{}'), ('reward-payment', 'two', 'any', '{}')");

        assertThat(Rewards.asked("case_desk", ANSWERS)).isEqualTo("case-desk");
        assertThat(Rewards.asked("reward_payment", ANSWERS)).isEqualTo("reward-payment");
    }

    @Test
    void no_function_gives_an_answer_for_another() throws SQLException {
        try (var connection = Database.as("reward_payment");
                var sql = connection.createStatement()) {
            assertThatThrownBy(
                            () -> sql.execute(
                                    "insert into keyed_answer (function, key, fingerprint) values ('case-desk', 'three', 'any')"))
                    .hasMessageContaining("row-level security");
        }
    }

    private static List<String> granted() throws SQLException {
        try (var owner = Database.asOwner();
                var sql = owner.createStatement();
                var rows = sql.executeQuery(GRANTS)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add("%s %s on %s (%s)"
                        .formatted(rows.getString(1), rows.getString(3), rows.getString(2), rows.getString(4)));
            }
            return lines;
        }
    }
}
