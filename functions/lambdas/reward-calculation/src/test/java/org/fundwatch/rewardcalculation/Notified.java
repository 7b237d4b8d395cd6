package org.fundwatch.rewardcalculation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.Subject;
import org.fundwatch.testing.Database;

/** Rewards of Hebei whose reporters were told, as the desk would have written them. */
final class Notified {
    private static final RewardPolicies POLICIES = RewardPolicies.read(PolicyReader::read, "test");
    private static final String REWARD = """
            insert into reward (case_number, status, amount_fen, policy_id, policy_version, instrument, article, trace, decided_at)
            values (?, 'PROPOSED', 1100000, 'reward/hebei-2023', '2023-02-01', 'i', 'Art. 16', ?, now())""";
    private static final String APPROVAL =
            "insert into reward_approval values (?, ?, 1100000, 'city-budget', 2024, 'staff-2', now())";
    private static final String NOTICE = """
            insert into reward_notice values (?, ?::date, null, 'as told', 'reward-clocks/cn-2022', '2023-01-01', 'staff-1', now())""";
    private static final String STEP = """
            insert into reward_step select ?, ?::int, ?, now(), null, approval_number, null from reward_approval where case_number = ?""";

    private Notified() {}

    static String on(String day) {
        var number = "FW-" + letters() + "-" + letters();
        var approval = "RW" + number.substring(2);
        run(REWARD, number, trace(number));
        run(APPROVAL, approval, number);
        run(NOTICE, approval, day);
        run(STEP, number, "1", "REVIEWED", number);
        run(STEP, number, "2", "APPROVED", number);
        run(STEP, number, "3", "NOTIFIED", number);
        return number;
    }

    static void then(String number, String step) {
        run(STEP, number, "4", step, number);
    }

    private static String trace(String number) {
        var facts = new RewardFacts(
                new CaseNumber(number),
                Places.known("130000").orElseThrow(),
                Subject.UNIT,
                Money.ofFen(50_000_000),
                LocalDate.parse("2024-03-01"));
        return TraceJson.write(RewardCalculation.decide(facts, POLICIES).trace());
    }

    private static String letters() {
        return UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
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
