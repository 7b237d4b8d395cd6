package org.fundwatch.claimscreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.fundwatch.testing.Wire.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;

/** How the ledger is told where findings lie, by a bus that others wrote. */
@ExtendWith(OnMoto.class)
class HandoverOnMotoTest {
    private static final int ALL_TRIES = 4;
    private static final FindingsScreened SCREENED = new FindingsScreened(
            "partitions/day/part-0",
            "tag",
            new FindingsScreened.Edition("edition/demonstration-1", "edition/demonstration-1@0", "test"),
            Instant.parse("2026-11-25T04:00:00Z"),
            Optional.empty());
    private Wire wire;
    private EventBridgeClient client;
    private EventBus bus;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        client = Clients.at(wire.uri(), BusClient.settings());
        bus = new EventBus(client, "default");
    }

    @AfterEach
    void end() {
        client.close();
        wire.close();
    }

    @Test
    void a_throttled_bus_is_told_again_the_same() {
        wire.next(1, Trouble.THROTTLED);

        assertThatCode(() -> bus.put(SCREENED)).doesNotThrowAnyException();

        var calls = wire.calls();
        assertThat(calls).hasSize(2);
        assertThat(calls.getLast().text()).isEqualTo(calls.getFirst().text());
        var entry = JsonBody.read(calls.getLast().body()).children("Entries").getFirst();
        assertThat(entry.text("DetailType")).isEqualTo(FindingsScreened.TYPE);
    }

    @Test
    void a_bus_that_takes_nothing_fails_the_call() {
        wire.next(ALL_TRIES, Trouble.UNAVAILABLE);

        assertThatThrownBy(() -> bus.put(SCREENED)).isInstanceOf(EventBridgeException.class);
        assertThat(wire.calls()).hasSize(ALL_TRIES);
    }

    @Test
    void a_silent_try_leaves_time_for_another() {
        var settings = client.serviceClientConfiguration().overrideConfiguration();

        assertThat(settings.apiCallAttemptTimeout().orElseThrow().multipliedBy(2))
                .isLessThan(settings.apiCallTimeout().orElseThrow());
    }
}
