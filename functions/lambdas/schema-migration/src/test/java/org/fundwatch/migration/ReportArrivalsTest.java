package org.fundwatch.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.Test;

/** Reports that were here before anybody numbered them. */
class ReportArrivalsTest {
    private static final String BEFORE = "041.1";
    private static final String REPORT = """
            insert into report (id, case_number, key_hash, content_tag, salt, verifier, channel, place, subject, reported_name,
              conduct_from, conduct_until, facts, standing, wants_reward, filed_at)
            values (?::uuid, 'FW-TEST-000' || ?, sha256(?::bytea), sha256('content'), decode(repeat('00', 16), 'hex'), sha256('verifier'),
              'WEB', '130000', 'UNIT', 'Hospital DEMONSTRATION', '2024-01-01', '2024-02-01', 'treated under other names', 'ANONYMOUS',
              true, ?::timestamptz)""";

    @Test
    void those_that_were_there_are_numbered_by_the_moment_of_their_filing_and_a_new_one_comes_after_them()
            throws SQLException {
        var database = Database.emptyDatabase("reports_without_arrivals");
        migrate(database, BEFORE);
        try (var connection = connect(database)) {
            report(connection, "3", "2024-03-03");
            report(connection, "1", "2024-03-01");
            report(connection, "2", "2024-03-02");
        }

        migrate(database, "latest");

        try (var connection = connect(database)) {
            report(connection, "0", "2024-02-01");
            assertThat(arrivals(connection))
                    .containsExactly("FW-TEST-0001 1", "FW-TEST-0002 2", "FW-TEST-0003 3", "FW-TEST-0000 4");
        }
    }

    @Test
    void one_whose_clock_ran_ahead_keeps_its_number_and_the_others_share_out_theirs() throws SQLException {
        var database = Database.emptyDatabase("reports_of_a_clock_ahead");
        migrate(database, BEFORE);
        try (var connection = connect(database)) {
            report(connection, "9", "2999-01-01");
            report(connection, "2", "2024-03-02");
            report(connection, "1", "2024-03-01");
        }

        migrate(database, "latest");

        try (var connection = connect(database)) {
            assertThat(arrivals(connection)).containsExactly("FW-TEST-0009 1", "FW-TEST-0001 2", "FW-TEST-0002 3");
        }
    }

    private static void migrate(Map<String, String> database, String target) {
        Flyway.configure()
                .dataSource(url(database), database.get("DB_USER"), database.get("DB_PASSWORD"))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void report(Connection connection, String number, String filedOn) throws SQLException {
        try (var statement = connection.prepareStatement(REPORT)) {
            statement.setString(1, "00000000-0000-4000-8000-00000000000" + number);
            statement.setString(2, number);
            statement.setString(3, number);
            statement.setString(4, filedOn + "T00:00:00Z");
            statement.executeUpdate();
        }
    }

    private static List<String> arrivals(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select case_number || ' ' || arrival from report order by arrival")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static Connection connect(Map<String, String> database) throws SQLException {
        return DriverManager.getConnection(url(database), database.get("DB_USER"), database.get("DB_PASSWORD"));
    }

    private static String url(Map<String, String> database) {
        return "jdbc:postgresql://127.0.0.1:" + database.get("DB_PORT") + "/" + database.get("DB_NAME");
    }
}
