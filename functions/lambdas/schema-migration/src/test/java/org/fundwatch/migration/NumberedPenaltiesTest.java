package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Penalties that were here before anybody numbered them: one that stands, and one that fell, with all that was recorded of it. */
class NumberedPenaltiesTest {
    private static final String BEFORE = "049";
    private static final String REPORT = """
            insert into report (id, case_number, key_hash, content_tag, salt, verifier, channel, place, subject, reported_name,
              conduct_from, conduct_until, facts, standing, wants_reward, filed_at)
            values ('00000000-0000-4000-8000-00000000000%1$s', 'FW-TEST-000%1$s', sha256('%1$s'), sha256('content'),
              decode(repeat('00', 16), 'hex'), sha256('verifier'), 'WEB', '130000', 'UNIT', 'Hospital DEMONSTRATION', '2024-01-01',
              '2024-02-01', 'treated under other names', 'ANONYMOUS', true, '2024-03-01T00:00:00Z');
            insert into report_progress values ('FW-TEST-000%1$s', 'PENALTY_DECIDED', '2024-05-01T00:00:00Z');
            insert into case_file values ('FW-TEST-000%1$s', 'PENALTY_DECIDED', '130000', 'H00000000001', 'UNIT', 'WEB', false,
              '2024-03-01', now(), now());""";
    private static final String PENALTY = """
            insert into finding (case_number, number, kind, amount_fen, intent, recorded_by, recorded_at)
            values ('FW-TEST-000%1$s', 1, 'OVER_CHARGING', 10000, false, 'staff-1', now());
            insert into penalty_decision (case_number, decided_on, refund_fen, fine_fen, confiscated_fen, policy_id, policy_version,
              code_version, trace, decided_by, recorded_at)
            values ('FW-TEST-000%1$s', '2024-05-01', 10000, 15000, 0, 'p', 'v', 'c', '{}', 'staff-1', now());
            insert into penalty_part (case_number, finding, applied_kind, base, multiple, fine_fen, instrument, article, evidence, source,
              addressee, orders, factors, reason, amount_order, suspension_needs)
            values ('FW-TEST-000%1$s', 1, 'OVER_CHARGING', 'LOSS_AMOUNT', '1.5', 15000, 'i', 'a', 'MIRROR', 's', 'INSTITUTION', '', '', '',
              'REFUNDED', '');
            insert into procedure_entry (case_number, number, kind, on_day, milestone, words, recorded_by, recorded_at)
            values ('FW-TEST-000%1$s', 1, 'MILESTONE', '2024-05-06', 'SERVED', '', 'staff-1', now());
            insert into follow_through values (gen_random_uuid(), 'FW-TEST-000%1$s', 'CREDIT_COUNTED', '2024-05-02', 1, 'B', now());
            insert into credit_institution values ('H00000000001', now()) on conflict do nothing;
            insert into credit_penalty values ('FW-TEST-000%1$s', 'H00000000001', '2024-05-01', 'Art. 38', 15000);
            insert into listing values ('00000000-0000-4000-9000-00000000000%1$s', 'FW-TEST-000%1$s', 'H00000000001', '{}', '{}', 'staff-2',
              now());""";
    private static final String FALLEN = """
            insert into penalty_revocation values ('FW-TEST-000%1$s', 'LITIGATION', '2024-06-01', 'DEMONSTRATION', 'staff-1', now());
            insert into credit_revocation values ('FW-TEST-000%1$s', 'H00000000001', '2024-06-01');
            insert into listing_withdrawal values ('00000000-0000-4000-9000-00000000000%1$s', 'LITIGATION', '2024-06-01', '2024-06-04',
              'staff-1', now());""";
    private static final String ANEW = """
            insert into penalty_decision (case_number, number, decided_on, refund_fen, fine_fen, confiscated_fen, policy_id, policy_version,
              code_version, trace, decided_by, recorded_at)
            values ('FW-TEST-000%1$s', %2$s, '2024-07-01', 10000, 10000, 0, 'p', 'v', 'c', '{}', 'staff-1', now())""";
    private static Connection owner;

    @BeforeAll
    static void migrate_what_was_there() throws SQLException {
        var database = Database.emptyDatabase("penalties_without_numbers");
        migrate(database, BEFORE);
        owner = DriverManager.getConnection(url(database), database.get("DB_USER"), database.get("DB_PASSWORD"));
        run((REPORT + PENALTY).formatted(1));
        run((REPORT + PENALTY + FALLEN).formatted(2));
        migrate(database, "latest");
    }

    @AfterAll
    static void close() throws SQLException {
        owner.close();
    }

    @Test
    void every_penalty_that_was_there_is_the_first_of_its_case_with_all_that_was_recorded_of_it() throws SQLException {
        assertThat(
                        all(
                                "select number || ' ' || fine_fen from penalty_decision where case_number = 'FW-TEST-0002' and number = 1"))
                .containsExactly("1 15000");
        for (var table : List.of(
                "penalty_part", "procedure_entry", "follow_through", "credit_penalty", "listing", "report_progress")) {
            assertThat(all("select distinct decision::text from " + table))
                    .as(table)
                    .containsExactly("1");
        }
        for (var table : List.of("penalty_revocation", "credit_revocation")) {
            assertThat(all("select case_number || ' ' || decision from " + table))
                    .as(table)
                    .containsExactly("FW-TEST-0002 1");
        }
    }

    @Test
    void a_case_is_decided_anew_only_after_the_penalty_before_fell() throws SQLException {
        run(ANEW.formatted(2, 2));

        assertThat(all("select number::text from penalty_decision where case_number = 'FW-TEST-0002' order by 1"))
                .containsExactly("1", "2");
        assertThatThrownBy(() -> run(ANEW.formatted(2, 2))).hasMessageContaining("penalty_decision_pkey");
        assertThatThrownBy(() -> run(ANEW.formatted(2, 3))).hasMessageContaining("only after its penalty fell");
        assertThatThrownBy(() -> run(ANEW.formatted(1, 2))).hasMessageContaining("only after its penalty fell");
    }

    @Test
    void what_was_decided_stays_as_it_is() {
        assertThatThrownBy(() -> run("update penalty_decision set number = 7")).hasMessageContaining("takes no");
        assertThatThrownBy(() -> run("delete from credit_revocation")).hasMessageContaining("takes no");
    }

    private static void migrate(Map<String, String> database, String target) {
        Flyway.configure()
                .dataSource(url(database), database.get("DB_USER"), database.get("DB_PASSWORD"))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> all(String query) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(String statement) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String url(Map<String, String> database) {
        return "jdbc:postgresql://127.0.0.1:" + database.get("DB_PORT") + "/" + database.get("DB_NAME");
    }
}
