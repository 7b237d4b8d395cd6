package org.fundwatch.followup;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Trace;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.Subject;
import org.fundwatch.testing.Database;

/** Rewards of Hebei for cases worth 500,000 yuan, as the desk would have written them. */
final class Granted {
    private static final RewardPolicies POLICIES = RewardPolicies.read(PolicyReader::read, "test");
    private static final long WHOLE = 1_100_000;
    private static final String REWARD = """
            insert into reward (case_number, status, amount_fen, policy_id, policy_version, instrument, article, trace, decided_at)
            values (?, 'PROPOSED', ?::bigint, 'reward/hebei-2023', '2023-02-01', 'the text of Hebei', 'Art. 16', ?, now())""";
    private static final String APPROVAL =
            "insert into reward_approval values (?, ?, ?::bigint, 'city-budget', 2024, 'staff-2', now())";
    private static final String NOTICE = """
            insert into reward_notice values (?, ?::date, null, 'as told', 'reward-clocks/cn-2022', '2023-01-01', 'staff-1', now())""";
    private static final String STEP = """
            insert into reward_step values (?, (select count(*) + 1 from reward_step where case_number = ?), ?, now(), null,
              (select approval_number from reward_approval where case_number = ?), nullif(?, ''))""";

    private Granted() {}

    static String approvalOf(CaseNumber number) {
        return "RW" + number.value().substring(2);
    }

    static CaseNumber proposed(CaseNumber number) {
        return proposed(number, WHOLE, UnaryOperator.identity());
    }

    /** As the part of one of two reporters of the same matter. */
    static CaseNumber partNotified(CaseNumber number, String receivedOn, long fen) {
        proposed(number, fen, trace -> trace.fact("arrival", "1").fact("jointArrivals", "1 2"));
        return told(granted(number, fen), receivedOn);
    }

    private static CaseNumber proposed(CaseNumber number, long fen, UnaryOperator<Trace> more) {
        var facts = new RewardFacts(
                number,
                Places.known("130000").orElseThrow(),
                Subject.UNIT,
                Money.yuan("500000.00"),
                LocalDate.parse("2024-03-01"));
        run(
                REWARD,
                number.value(),
                Long.toString(fen),
                TraceJson.write(
                        more.apply(RewardCalculation.decide(facts, POLICIES).trace())));
        return number;
    }

    static CaseNumber approved(CaseNumber number) {
        return granted(proposed(number), WHOLE);
    }

    private static CaseNumber granted(CaseNumber number, long fen) {
        step(number, "REVIEWED");
        run(APPROVAL, approvalOf(number), number.value(), Long.toString(fen));
        return step(number, "APPROVED");
    }

    static CaseNumber notified(CaseNumber number, String receivedOn) {
        return told(approved(number), receivedOn);
    }

    private static CaseNumber told(CaseNumber number, String receivedOn) {
        run(NOTICE, approvalOf(number), receivedOn);
        return step(number, "NOTIFIED");
    }

    static CaseNumber step(CaseNumber number, String step) {
        return step(number, step, "");
    }

    static CaseNumber step(CaseNumber number, String step, String note) {
        run(STEP, number.value(), number.value(), step, number.value(), note);
        return number;
    }

    /** Since the last try of a token. */
    static void aQuarterPassed(CaseNumber number) {
        run("update claim_try set last_at = last_at - interval '15 minutes' where case_number = ?", number.value());
    }

    static List<String> texts(String query, String value) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
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
