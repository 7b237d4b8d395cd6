package org.fundwatch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** What we put on the bus, word for word, and what of it a bus that others wrote takes. */
@ExtendWith(OnMoto.class)
class BusOnMotoTest {
    private static final String NAME = "fundwatch-outbox";
    private static Wire wire;
    private static EventBridgeClient client;
    private final Bus bus = new Bus(client, NAME);

    @BeforeAll
    static void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        client = Clients.at(wire.uri(), BusClient.settings());
        client.createEventBus(request -> request.name(NAME));
    }

    @AfterAll
    static void end() {
        client.close();
        wire.close();
    }

    @BeforeEach
    void forget() {
        wire.calls();
    }

    @Test
    void an_event_is_put_as_consumers_select_it() {
        var row = row("ReportFiled");

        assertThat(bus.put(List.of(row))).containsExactly(row.id);

        var entry = JsonBody.read(wire.call().body()).children("Entries").getFirst();
        assertThat(entry.text("EventBusName")).isEqualTo(NAME);
        assertThat(entry.text("Source")).isEqualTo(CloudEvent.SOURCE);
        assertThat(entry.text("DetailType")).isEqualTo("ReportFiled");
        assertThat(JsonBody.read(entry.text("Detail")).text("id")).isEqualTo(row.id.toString());
    }

    @Test
    void of_many_that_are_put_at_once_only_those_count_that_the_bus_took() {
        var rows = List.of(row("ReportFiled"), row(""), row("PenaltyDecided"));

        assertThat(bus.put(rows)).containsExactly(rows.getFirst().id, rows.getLast().id);
    }

    @Test
    void as_many_as_one_delivery_takes_are_taken_and_more_are_refused() {
        assertThat(bus.put(Collections.nCopies(Bus.MOST_ENTRIES, row("ReportFiled"))))
                .hasSize(Bus.MOST_ENTRIES);
        assertThatThrownBy(() -> bus.put(Collections.nCopies(Bus.MOST_ENTRIES + 1, row("ReportFiled"))))
                .isInstanceOf(AwsServiceException.class);
    }

    private static OutboxRow row(String type) {
        return OutboxRow.of(new CloudEvent(
                CloudEvent.VERSION,
                UUID.randomUUID().toString(),
                CloudEvent.SOURCE,
                type,
                "FW-1",
                "2024-03-01T08:00:00Z",
                "https://fundwatch.org/events/" + type + "/1",
                Map.of()));
    }
}
