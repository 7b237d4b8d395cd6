package org.fundwatch.claimrecording;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fundwatch.testing.Database;

/** What the database holds, as its owner sees it. */
final class Rows {
    private static final String CHECK = """
            select concat_ws(' ', institution_code, stage, edition, total_fen, trace)
              from claim_check where check_id = ?::uuid""";
    private static final String FINDINGS = """
            select concat_ws('|', number, rule, level, item, lines, excess, amount_fen)
              from claim_finding where check_id = ?::uuid order by number""";
    private static final String NOT_CHECKED =
            "select rule || ' ' || what from claim_not_checked where check_id = ?::uuid";
    private static final String AUDITS = "select actor || ' ' || act from audit_row where subject = ? order by seq";
    private static final String DECISIONS = """
            select concat_ws('|', number, stage, way, reason) from claim_decision where check_id = ?::uuid
             order by number, report_id""";
    private static final String STEPS = """
            select concat_ws('|', number, ordinal, act, done_by, received_on, reason) from finding_step
             where check_id = ?::uuid and act = 'RECEIVE_APPEAL' order by number, ordinal""";
    private static final String APPEALS = """
            select concat_ws('|', number, answer, day, reason, documents) from finding_appeal where check_id = ?::uuid
             order by received_at""";
    private static final String OUTBOX = """
            select case when sent_at is null then 'waits' else 'sent' end
              from outbox where detail::json ->> 'subject' = ?""";
    private static final String SETTLED = """
            select concat_ws('|', c.edition, c.institution_code, c.month, f.rule, f.amount_fen, f.article,
                             coalesce(r.stage, 'OPEN'),
                             (select string_agg(doctor, ' ') from claim_finding_doctor d
                               where d.check_id = f.check_id and d.number = f.number))
              from claim_check c join claim_finding f on f.check_id = c.check_id
              left join finding_review r on r.check_id = f.check_id and r.number = f.number
             where c.settlement = ? order by c.checked_at, f.number""";
    private static final String LINES = """
            select concat_ws('|', no, code, item, first_day, last_day, qty, price_fen, amount_fen, doctor)
              from claim_line where check_id = ?::uuid order by no""";
    private static final String DOCTORS = """
            select number || ' ' || doctor from claim_finding_doctor where check_id = ?::uuid order by number, doctor""";
    private static final String GROUNDS = """
            select concat_ws('|', number, article, point, fund_loss_fen, evidence_zh, evidence_en)
              from claim_finding where check_id = ?::uuid order by number""";
    private static final String LIVES = """
            select concat_ws(' ', f.number, coalesce(r.stage, 'OPEN'), case when r.by_check_id is not null then 'by another' end)
              from claim_finding f left join finding_review r on r.check_id = f.check_id and r.number = f.number
             where f.check_id = ?::uuid order by f.number""";
    private static final String COLUMNS = """
            select column_name from information_schema.columns where table_schema = 'public' and table_name like ?
             order by table_name, ordinal_position""";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Rows() {}

    static List<String> check(UUID id) {
        return texts(CHECK, id.toString());
    }

    static List<String> findings(UUID id) {
        return texts(FINDINGS, id.toString());
    }

    static List<String> lines(UUID id) {
        return texts(LINES, id.toString());
    }

    static List<String> doctors(UUID id) {
        return texts(DOCTORS, id.toString());
    }

    /** What each of a check's findings rests on. */
    static List<String> grounds(UUID id) {
        return texts(GROUNDS, id.toString());
    }

    /** Where each of a check's findings stands. */
    static List<String> lives(UUID id) {
        return texts(LIVES, id.toString());
    }

    static List<String> notChecked(UUID id) {
        return texts(NOT_CHECKED, id.toString());
    }

    static List<String> decisions(UUID check) {
        return texts(DECISIONS, check.toString());
    }

    static List<String> steps(UUID check) {
        return texts(STEPS, check.toString());
    }

    static List<String> appeals(UUID check) {
        return texts(APPEALS, check.toString());
    }

    static List<String> audits(UUID id) {
        return texts(AUDITS, id.toString());
    }

    static List<String> outbox(UUID id) {
        return texts(OUTBOX, id.toString());
    }

    static List<String> columnsOf(String tables) {
        return texts(COLUMNS, tables);
    }

    /** Everything that the function wrote anywhere, as one text. */
    static String everything() {
        var all = new ArrayList<String>();
        for (var table : List.of(
                "claim_check",
                "claim_finding",
                "claim_finding_doctor",
                "claim_line",
                "claim_not_checked",
                "outbox",
                "audit_row",
                "inbox")) {
            all.addAll(texts("select row_to_json(t)::text from " + table + " t where 'all' = ?", "all"));
        }
        return String.join("\n", all);
    }

    static void asOwner(String statement) {
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

    /** What stands of a settlement's findings: where each is in its life, if anywhere, and who prescribed it. */
    static List<String> ofSettlement(String settlement) {
        return texts(SETTLED, settlement);
    }

    private static List<String> texts(String query, String value) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
