package org.fundwatch.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.fundwatch.testing.Database;

/** What lies in the tables, seen by their owner. */
final class Tables {
    private static final List<String> ALL = List.of(
            "report",
            "report_identity",
            "report_progress",
            "designated_institution",
            "outbox",
            "keyed_answer",
            "audit_row");

    private Tables() {}

    static long count(String table) {
        return Long.parseLong(query("select count(*) from " + table).getFirst());
    }

    static long reports() {
        return count("report") + count("report_identity") + count("report_progress") + count("outbox");
    }

    static List<String> query(String sql) {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(String sql) {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables in which a word stands, as text or as bytes. */
    static List<String> holding(String word) {
        var bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return ALL.stream()
                .filter(table -> query("select t::text from " + table + " t").stream()
                        .anyMatch(row -> row.contains(word) || row.contains(bytes)))
                .toList();
    }
}
