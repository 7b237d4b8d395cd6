package org.fundwatch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.CloudEvent;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/** What the bus takes and refuses in one call is told apart by place; ConformanceIT of the launcher shows that it is told so. */
class BusTest {
    private static final String REFUSED = "CaseOverTheLimit";

    @Test
    void an_event_that_the_bus_refuses_is_not_among_those_that_it_took() {
        var rows = List.of(row("ReportFiled"), row(REFUSED), row("PenaltyDecided"));

        var taken = new Bus(new OneRefused(), "fundwatch").put(rows);

        assertThat(taken).containsExactly(rows.getFirst().id, rows.getLast().id);
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

    private static final class OneRefused implements EventBridgeClient {
        @Override
        public PutEventsResponse putEvents(PutEventsRequest request) {
            var each = request.entries().stream()
                    .map(entry -> PutEventsResultEntry.builder()
                            .eventId(entry.detailType().equals(REFUSED) ? null : "1")
                            .errorCode(entry.detailType().equals(REFUSED) ? "MalformedDetail" : null)
                            .build())
                    .toList();
            return PutEventsResponse.builder().failedEntryCount(1).entries(each).build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
