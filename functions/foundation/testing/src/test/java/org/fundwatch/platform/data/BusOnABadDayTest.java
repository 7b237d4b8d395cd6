package org.fundwatch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.fundwatch.testing.Wire.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;

/** The bus throttles or fails: events are put again, not for ever, and then stay in the outbox. */
@ExtendWith(OnMoto.class)
class BusOnABadDayTest {
    private static final int ALL_TRIES = 4;
    private Wire wire;
    private EventBridgeClient client;
    private Bus bus;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        client = Clients.at(wire.uri(), BusClient.settings());
        bus = new Bus(client, "default");
    }

    @AfterEach
    void end() {
        client.close();
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DENIED", "SILENT"})
    void what_goes_wrong_once_is_tried_again_with_the_same_events(Trouble trouble) {
        wire.next(1, trouble);
        var row = row();

        assertThat(bus.put(List.of(row))).containsExactly(row.id);

        var calls = wire.calls();
        assertThat(calls).hasSize(2);
        assertThat(calls.getLast().text()).isEqualTo(calls.getFirst().text());
    }

    @Test
    void what_is_throttled_every_time_fails_after_the_last_try() {
        wire.next(ALL_TRIES + 1, Trouble.THROTTLED);

        assertThatThrownBy(() -> bus.put(List.of(row()))).isInstanceOf(EventBridgeException.class);
        assertThat(wire.calls()).hasSize(ALL_TRIES);
    }

    /** The gate (INF-44) holds the whole to the function's own time. */
    @Test
    void a_silent_try_leaves_time_for_another() {
        var settings = client.serviceClientConfiguration().overrideConfiguration();

        assertThat(settings.apiCallAttemptTimeout().orElseThrow().multipliedBy(2))
                .isLessThan(settings.apiCallTimeout().orElseThrow());
    }

    private static OutboxRow row() {
        var row = new OutboxRow();
        row.id = UUID.fromString("6d0f3c1e-5b0a-4d0e-9d5b-0d3f3c1e5b0a");
        row.type = "ReportFiled";
        row.time = Instant.parse("2024-03-01T08:00:00Z");
        row.detail = "{}";
        return row;
    }
}
