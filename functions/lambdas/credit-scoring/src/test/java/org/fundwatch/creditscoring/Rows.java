package org.fundwatch.creditscoring;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.testing.Database;

/** What the database holds, as its owner sees it. */
final class Rows {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final List<String> STANDING = List.of("credit_penalty", "credit_revocation", "credit_grade");

    private Rows() {}

    /** No institution is known any more, as in a new database. */
    static void forgetInstitutions() {
        run(triggers("disable") + "truncate credit_institution, " + String.join(", ", STANDING) + ";"
                + triggers("enable"));
    }

    private static String triggers(String change) {
        return STANDING.stream()
                .map(table -> "alter table " + table + " " + change + " trigger user;")
                .collect(joining());
    }

    /** A known institution with a penalty of 2026-05-01, and no grade yet. */
    static void punish(String institution, String caseNumber) {
        run("insert into credit_institution values ('" + institution + "', now())");
        run("insert into credit_penalty values ('%s', '%s', '2026-05-01', '%s', 200, 1)"
                .formatted(caseNumber, institution, Messages.FRAUD));
    }

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

    private static void run(String statement) {
        try (var connection = Database.asOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
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
