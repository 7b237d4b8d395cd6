package org.fundwatch.rewardcalculation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.testing.Database;

/** What the database holds, as its owner sees it. */
final class Rows {
    private static final String REWARD = """
            select concat_ws(' ', status, coalesce(amount_fen::text, 'null'), policy_id, policy_version,
                             coalesce(article, 'null'))
              from reward where case_number = ?""";
    private static final String AUDITS = "select actor || ' ' || act from audit_row where subject = ?";
    private static final String OUTBOX = """
            select case when sent_at is null then 'waits' else 'sent' end
              from outbox where detail::json ->> 'subject' = ?""";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    static String reward(String caseNumber) {
        return texts(REWARD, caseNumber).getFirst();
    }

    static String trace(String caseNumber) {
        return texts("select trace from reward where case_number = ?", caseNumber)
                .getFirst();
    }

    static List<String> auditsOf(String caseNumber) {
        return texts(AUDITS, caseNumber);
    }

    static List<String> outbox(String caseNumber) {
        return texts(OUTBOX, caseNumber);
    }

    static List<String> steps(String caseNumber) {
        return texts("select number || ' ' || step from reward_step where case_number = ? order by number", caseNumber);
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

    private static List<String> texts(String query, String caseNumber) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, caseNumber);
            var rows = statement.executeQuery();
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Rows() {}
}
