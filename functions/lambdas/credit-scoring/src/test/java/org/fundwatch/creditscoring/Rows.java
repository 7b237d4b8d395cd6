package org.fundwatch.creditscoring;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.testing.Database;

/** What the database holds, as its owner sees it. */
final class Rows {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Rows() {}

    static String newInstitution() {
        return "H%011d".formatted(UUID.randomUUID().getMostSignificantBits() >>> 32);
    }

    static String newCase() {
        return "FW-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** The decisions on an institution in their order. */
    static List<String> grades(String institution) {
        return all("""
                select coalesce(score || ' ' || grade, missing) from credit_grade where institution = ? order by number""", institution);
    }

    static String trace(String institution) {
        return all("select trace from credit_grade where institution = ? order by number desc", institution)
                .getFirst();
    }

    static List<String> audits(String institution) {
        return all("select details ->> 'grade' from audit_row where subject = ? order by seq", institution);
    }

    /** The events about an institution, sent or not. */
    static List<String> told(String institution) {
        return all("select detail from outbox where detail::json ->> 'subject' = ? order by seq", institution);
    }

    static List<String> all(String query, String value) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean refusedTo(String role, String statement) {
        try (var connection = Database.as(role);
                var sql = connection.createStatement()) {
            sql.execute(statement);
            return false;
        } catch (SQLException refusal) {
            return INSUFFICIENT_PRIVILEGE.equals(refusal.getSQLState());
        }
    }
}
