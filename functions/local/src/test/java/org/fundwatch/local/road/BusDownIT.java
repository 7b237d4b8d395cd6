package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedHouse.class)
class BusDownIT {
    private static final String UNSENT = """
            select count(*) from outbox
            where type = 'CaseSubstantiated' and sent_at is null and detail::json ->> 'subject' = ?
            """;
    private static final String REWARDS = "select count(*) from reward where case_number = ?";

    /** How far a case has come. */
    private record Progress(String stage, int unsent, int rewards) {}

    @Test
    void a_case_is_closed_while_the_bus_is_down_and_its_reward_follows(House house) {
        var number = house.penalised();

        var meanwhile = closeWithoutBus(house, number);
        house.control().fire("event-relay-sweep");
        house.desk().reward(number);

        assertThat(meanwhile).isEqualTo(new Progress("CLOSED_SUBSTANTIATED", 1, 0));
        assertThat(progress(house, number)).isEqualTo(new Progress("CLOSED_SUBSTANTIATED", 0, 1));
    }

    /** The desk answers as ever, or this fails. */
    private static Progress closeWithoutBus(House house, String number) {
        house.control().takeBusDown();
        try {
            house.desk().close(number);
            return progress(house, number);
        } finally {
            house.control().bringBusUp();
        }
    }

    private static Progress progress(House house, String number) {
        return new Progress(
                house.desk().read(number).text("stage"),
                house.ledgers().count(UNSENT, number),
                house.ledgers().count(REWARDS, number));
    }
}
