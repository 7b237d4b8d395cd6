package org.fundwatch.desk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fundwatch.testing.Database;

/** Rows as the owner of the schema prepares and counts them. */
final class Rows {
    private static final AtomicInteger NUMBERS = new AtomicInteger(highest());
    private static final String REPORT = """
            insert into report values (gen_random_uuid(), ?, sha256(?::bytea), sha256('content'), decode(repeat('00', 16), 'hex'),
              sha256('verifier'), 'WEB', ?, 'UNIT', null, 'Hospital DEMONSTRATION', '2019-01-01', '2019-02-01',
              'treated under other names', 'ANONYMOUS', true, '2024-03-01T00:00:00Z')""";
    private static final String CASE = """
            insert into case_file values (?, ?, ?, null, 'UNIT', 'WEB', false, '2024-03-01', now(), now())""";
    private static final String REWARD = """
            insert into reward values (?, 'PROPOSED', 12345, 'reward/hebei-2023', '2023-02-01', 'an instrument', 'Art. 16', null, null,
              '{"policy": "reward/hebei-2023", "policyVersion": "2023-02-01", "codeVersion": "1", "facts": {}, "steps": []}', now())""";
    private static final String FOLLOW_THROUGH = """
            insert into follow_through values (gen_random_uuid(), ?, ?, '2024-05-02', ?::int, ?, ?::timestamptz, 1)""";
    private static final String OLDER_PROPOSAL = """
            insert into penalty_proposal select case_number, 2, refund_fen + ?::int, fine_fen + ?::int, facts, 'penalty-calculation/1',
                proposed_by, proposed_at, confiscated_fen + ?::int from penalty_proposal where case_number = ?""";
    private static final String TALLY = "insert into claim_tally values (?, '2024-06-01', 2, 5, 1, 264100)";
    private static final String LEAD = """
            insert into lead values (?, '2024-06-01', 'leads/example', '2020-01-01', 'EXAMPLE',
              '{"policy": "leads/example", "policyVersion": "2020-01-01", "codeVersion": "1", "facts": {}, "steps": []}', ?::timestamptz)""";
    private static final String INSTITUTION = "insert into credit_institution values (?, now()) on conflict do nothing";
    private static final String GRADE = """
            insert into credit_grade values (?, 1, '60.00', 'C', 'credit/example-hunan-bands', '2024-05-01', true, null,
              '{"reasons": [{"rule": "CRD-04", "text": "points to begin with", "points": "70.00"},
                {"rule": "CRD-10", "text": "improper use", "points": "-10.00", "caseNumber": "FW-TEST-1"}]}',
              '{"policy": "credit/example-hunan-bands", "policyVersion": "2024-05-01", "codeVersion": "1", "facts": {}, "steps": []}',
              '2026-06-01', now()) on conflict do nothing""";
    private static final String UNDETERMINED = """
            insert into credit_grade values (?, 1, null, null, 'credit/example-hunan-bands', '2024-05-01', false,
              'published table of credit indicators', null,
              '{"policy": "credit/example-hunan-bands", "policyVersion": "2024-05-01", "codeVersion": "1", "facts": {}, "steps": []}',
              '2026-06-01', now())""";
    private static final List<String> TABLES = List.of(
            "finding",
            "penalty_decision",
            "penalty_part",
            "penalty_revocation",
            "penalty_proposal",
            "penalty_proposal_end",
            "procedure_entry",
            "outbox",
            "audit_row",
            "keyed_answer",
            "listing",
            "listing_withdrawal",
            "designated_institution",
            "reward_review",
            "reward_approval",
            "reward_notice",
            "reward_step");

    private Rows() {}

    static String aCase(String stage) {
        return aCase(stage, "130000");
    }

    static String aCase(String stage, String place) {
        var number = "FW-TEST-" + NUMBERS.incrementAndGet();
        run(REPORT, number, number, place);
        run(CASE, number, stage, place);
        return number;
    }

    /** An accepted case whose report names an institution. */
    static String aCaseAgainst(String code) {
        return aCaseAgainst(code, "130000");
    }

    static String aCaseAgainst(String code, String place) {
        var number = aCase("ACCEPTED", place);
        run("update case_file set institution_code = ? where case_number = ?", code, number);
        return number;
    }

    /** A registered institution that the report names. */
    static void reportedAt(String number, String code) {
        run("""
            insert into designated_institution values (?, 'Hospital DEMONSTRATION', '130000', 'MEDICAL_INSTITUTION', now())
            on conflict do nothing""", code);
        run("update report set institution_code = ?, reported_name = null where case_number = ?", code, number);
        change(number, "institution_code = '" + code + "'");
    }

    static void change(String number, String to) {
        run("update case_file set " + to + " where case_number = ?", number);
    }

    /** The first proposal of a case, withdrawn, and after it one as an older calculator left it: with another refund, which came to this much more in each account. */
    static void anOlderProposal(String number, String refund, String fine, String confiscated) {
        run("insert into penalty_proposal_end values (?, 1, 'WITHDRAWN', 'anew', 'staff-1', now())", number);
        run(OLDER_PROPOSAL, refund, fine, confiscated, number);
    }

    static void aReward(String number) {
        run(REWARD, number);
    }

    /** What credit scoring and publication told of a case. */
    static void followedThrough(String number) {
        run(FOLLOW_THROUGH, number, "CREDIT_COUNTED", "2", "B", "2024-05-02T00:00:00Z");
        run(FOLLOW_THROUGH, number, "DELISTED", "2", "violators/2", "2024-04-30T00:00:00Z");
        run(FOLLOW_THROUGH, number, "LISTED", "1", "violators/1", "2024-05-01T00:00:00Z");
    }

    static void followThrough(String number, String what) {
        run(FOLLOW_THROUGH, number, what, "1", "", "2024-05-03T00:00:00Z");
    }

    static void aReward(String number, String status, String fen, String missing, String trace) {
        run("""
            insert into reward (case_number, status, amount_fen, policy_id, policy_version, instrument, article, missing, trace, decided_at)
            values (?, ?, ?::bigint, 'reward/some', 'some', case when ? = 'PROPOSED' then 'i' end,
              case when ? = 'PROPOSED' then 'a' end, ?, ?, now())""", number, status, fen, status, status, missing, trace);
    }

    /** What the paying side, or the clock, did next. */
    static void aStep(String approval, String step) {
        run("""
            insert into reward_step select case_number, (select max(number) + 1 from reward_step s where s.case_number = a.case_number),
              ?, now(), null, approval_number, null from reward_approval a where approval_number = ?""", step, approval);
    }

    static void aLead(String institution, String openedAt) {
        run(TALLY, institution);
        run(LEAD, institution, openedAt);
    }

    static void aGrade(String institution) {
        run(INSTITUTION, institution);
        run(GRADE, institution);
    }

    static void anUndeterminedGrade(String institution) {
        run(INSTITUTION, institution);
        run(UNDETERMINED, institution);
    }

    /** How many rows there are in all that an act may write, and the stage of the case. */
    static String everything(String number) {
        var counts = TABLES.stream()
                .map(table -> table + " " + one("select count(*) from " + table))
                .toList();
        return stage(number) + " " + counts;
    }

    static String stage(String number) {
        return one("select string_agg(stage, ' ') from case_file where case_number = ?", number);
    }

    static String one(String query, String... values) {
        return all(query, values).getFirst();
    }

    static List<String> all(String query, String... values) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
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

    /** The classes of an application started anew begin here again, on the same database. */
    private static int highest() {
        var known =
                "select coalesce(max(substring(case_number from 9)::int), 1000) from report where case_number like 'FW-TEST-%'";
        return Integer.parseInt(one(known));
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
