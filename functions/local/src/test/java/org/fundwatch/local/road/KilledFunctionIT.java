package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedHouse.class)
class KilledFunctionIT {
    private static final String FUNCTION = "reward-calculation";

    /** What one case has left in the ledgers, and in the dead letters of the function. */
    private record Left(int rewards, int handled, int announced, int audited, int deadLetters) {}

    @Test
    void a_function_killed_between_receive_and_commit_gets_its_message_again_and_proposes_one_reward(House house)
            throws SQLException {
        var number = house.penalised();

        var killed = closeAndKill(house, number);

        house.desk().reward(number);
        house.control().awaitQuiet();
        assertThat(killed).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(house.launcher().console()).contains("1 of 1 failed in " + FUNCTION);
        assertThat(left(house, number)).isEqualTo(new Left(1, 1, 1, 1, 0));
    }

    /** Kills the function when it has taken its message and waits to write the reward, all inside its transaction. */
    private static List<ProcessHandle> closeAndKill(House house, String number) throws SQLException {
        try (var _ = house.ledgers().hold("reward")) {
            house.desk().close(number);
            Patience.FOR_COLD_STARTS.untilTrue(
                    "the function to wait for its table", () -> house.ledgers().waiting("reward_calculation") == 1);
            assertThat(house.control().inFlight(FUNCTION)).isEqualTo(1);
            return house.launcher().kill(FUNCTION);
        }
    }

    private static Left left(House house, String number) {
        var ledgers = house.ledgers();
        return new Left(
                ledgers.count("select count(*) from reward where case_number = ?", number),
                ledgers.count("""
                    select count(*) from inbox join outbox on outbox.id = inbox.event_id
                    where consumer = 'reward-calculation' and detail::json ->> 'subject' = ?
                    """, number),
                ledgers.count("""
                    select count(*) from outbox where type = 'RewardProposed' and detail::json ->> 'subject' = ?
                    """, number),
                ledgers.count("select count(*) from audit_row where act = 'propose-reward' and subject = ?", number),
                house.control().deadLetters(FUNCTION));
    }
}
