package org.fundwatch.blacklist;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.publication.CanonicalJson;
import org.fundwatch.publication.Entry;
import org.fundwatch.publication.EntryId;
import org.fundwatch.publication.Footing;
import org.fundwatch.publication.Ground;
import org.fundwatch.publication.Sanction;
import org.fundwatch.publication.Shown;
import org.fundwatch.publication.Term;
import org.fundwatch.testing.Database;

/** What the desk would have written, and what this function wrote, as the owner of the schema sees it. */
final class Approvals {
    private static final List<String> TABLES = List.of(
            "listing",
            "listing_withdrawal",
            "edition",
            "edition_file",
            "edition_entry",
            "edition_tombstone",
            "edition_refusal",
            "audit_row");
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String LISTING =
            "insert into listing values (?::uuid, ?, 'H00000000001', ?, '{}', 'registrar', now(), 1)";
    private static final String WITHDRAWAL =
            "insert into listing_withdrawal values (?::uuid, 'RECONSIDERATION', ?::date, ?::date, 'adjudicator', now())";

    private Approvals() {}

    static void forget() {
        run(triggers("disable") + "truncate " + String.join(", ", TABLES) + ", outbox;" + triggers("enable"));
    }

    private static String triggers(String change) {
        return TABLES.stream()
                .map(table -> "alter table " + table + " " + change + " trigger user;")
                .collect(joining("", "", months(change)));
    }

    private static String months(String change) {
        return """
                do $$ declare month regclass; begin
                  for month in select inhrelid from pg_inherits where inhparent = 'audit_row'::regclass loop
                    execute format('alter table %%s %s trigger user', month);
                  end loop; end $$;""".formatted(change);
    }

    static EntryId id(int number) {
        return new EntryId(new UUID(1, number));
    }

    static void approve(int number) {
        approve(number, Evidence.EXAMPLE);
    }

    static void approve(int number, Evidence evidence) {
        run(
                LISTING,
                id(number).toString(),
                "FW-TEST-" + number,
                CanonicalJson.document(entry(number, evidence).leaves()));
    }

    static void approveUpTo(int count) {
        IntStream.rangeClosed(1, count).forEach(Approvals::approve);
    }

    static void withdraw(int number, String decidedOn, String due) {
        run(WITHDRAWAL, id(number).toString(), decidedOn, due);
    }

    static String one(String query) {
        return all(query).getFirst();
    }

    static List<String> all(String query) {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
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

    private static Entry entry(int number, Evidence evidence) {
        var decidedOn = LocalDate.parse("2024-05-22");
        return new Entry(
                id(number),
                Places.known("110000").orElseThrow(),
                new Shown(
                        "Hospital " + number + " (DEMONSTRATION)",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Sanction(
                        List.of(Ground.FRAUD_OTHER), List.of("条例 Art. 40"), Money.ofFen(1), Money.ofFen(2), decidedOn),
                new Term(decidedOn, LocalDate.parse("2027-05-22")),
                new Footing(new PolicyId("publication/example-2024"), "2024-01-01", evidence));
    }

    private static void run(String statement, String... values) {
        try (var connection = Database.asOwner();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
