package org.fundwatch.caseevents;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fundwatch.testing.Database;

/** Rows as the owner of the schema prepares and reads them. */
final class Rows {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);
    private static final String REPORT = """
            insert into report values (gen_random_uuid(), ?, sha256(?::bytea), sha256('content'), decode(repeat('00', 16), 'hex'),
              sha256('verifier'), 'WEB', '130000', 'UNIT', null, 'Hospital DEMONSTRATION', '2019-01-01', '2019-02-01',
              'treated under other names', 'ANONYMOUS', true, '2024-03-01T08:00:00Z')""";

    private Rows() {}

    /** A report that intake took in, without the row of its progress. */
    static String aReport() {
        return aReport("FW-TEST-" + NUMBERS.incrementAndGet());
    }

    static String aReport(String number) {
        run(REPORT, number, number);
        return number;
    }

    static String inProgress(String number) {
        run("insert into report_progress values (?, 'RECEIVED', '2024-03-01T08:00:00Z')", number);
        return number;
    }

    /** Its reward was approved. */
    static String approved(String number) {
        run("""
            insert into reward (case_number, status, amount_fen, policy_id, policy_version, instrument, article, trace, decided_at)
            values (?, 'PROPOSED', 100, 'reward/hebei-2023', '2023-02-01', 'i', 'a', '{}', '2024-03-01T08:00:00Z')""", number);
        run(
                "insert into reward_approval values (?, ?, 100, 'local', 2024, 'a', '2024-03-01T08:00:00Z')",
                approvalOf(number),
                number);
        return number;
    }

    /** A case on file since a day, without a report. */
    static String aCase(String stage, String filedOn) {
        var number = "FW-DUE-" + NUMBERS.incrementAndGet();
        run(
                "insert into case_file values (?, ?, '130000', null, 'UNIT', 'WEB', false, ?::date, now(), now())",
                number,
                stage,
                filedOn);
        return number;
    }

    /** So many cases that were put on file at one moment. */
    static void cases(int many, String filedOn) {
        run("""
            insert into case_file select 'FW-MANY-' || n, 'RECEIVED', '130000', null, 'UNIT', 'WEB', false, ?::date, now(), now()
              from generate_series(1, ?::int) n""", filedOn, String.valueOf(many));
    }

    static void reached(String number, String milestone, String on) {
        run("""
            insert into procedure_entry (case_number, number, decision, kind, milestone, on_day, words, recorded_by, recorded_at)
            values (?, 1, 1, 'MILESTONE', ?, ?::date, '', 'staff-1', now())""", number, milestone, on);
    }

    static void decided(String number, String on) {
        run("""
            insert into penalty_decision (case_number, number, decided_on, refund_fen, fine_fen, confiscated_fen, policy_id, policy_version,
              code_version, trace, decided_by, recorded_at)
            values (?, 1, ?::date, 100, 200, 0, 'p', '2021-05-01', 'c', '{}', 'staff-1', now())""", number, on);
    }

    static void fallen(String number, String on) {
        run("""
            insert into penalty_revocation (case_number, decision, reason, revoked_on, instrument, recorded_by, recorded_at)
            values (?, 1, 'LITIGATION', ?::date, 'a judgment', 'staff-1', now())""", number, on);
    }

    /** The approval number that the reward of a case has here. */
    static String approvalOf(String number) {
        return "RW" + number.substring(2);
    }

    /** What was done, by the decision that it is about. */
    static List<String> decisions(String number) {
        return all(
                "select decision || ' ' || kind from follow_through where case_number = ? order by decision, kind",
                number);
    }

    static List<String> progress(String number) {
        return all("select stage from report_progress where case_number = ?", number);
    }

    static List<String> consequences(String number) {
        return all("""
                select concat_ws(' ', kind, position, nullif(detail, '')) from follow_through
                 where case_number = ? order by happened_at, kind, position""", number);
    }

    static List<String> caseFile(String number) {
        return all("""
                select concat_ws(' ', stage, place, subject, channel, named, filed_on) from case_file where case_number = ?""", number);
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

    static void run(String statement, String... values) {
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
