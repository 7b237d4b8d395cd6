package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.Misfit;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final String ID = "3b241101-e2bb-4255-8caf-4136c566a962";

    @Test
    void gives_id_and_data_of_an_event_of_ours() {
        var event = event("1.0", ID, "fundwatch");

        assertThat(EventReader.id(event)).isEqualTo(UUID.fromString(ID));
        assertThat(EventReader.data(event).text("caseNumber")).isEqualTo("FW-1");
    }

    @Test
    void an_event_of_another_source_is_a_misfit() {
        assertThatThrownBy(() -> EventReader.data(event("1.0", ID, "aws.s3")))
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("/source");
    }

    @Test
    void an_event_of_another_version_is_a_misfit() {
        assertThatThrownBy(() -> EventReader.data(event("0.3", ID, "fundwatch")))
                .isInstanceOf(Misfit.class);
    }

    @Test
    void a_record_of_nulls_is_a_misfit() {
        var nothing = new CloudEvent(null, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> EventReader.data(nothing)).isInstanceOf(Misfit.class);
        assertThatThrownBy(() -> EventReader.id(nothing)).isInstanceOf(Misfit.class);
    }

    private static CloudEvent event(String version, String id, String source) {
        return new CloudEvent(
                version,
                id,
                source,
                "CaseSubstantiated",
                "FW-1",
                "2024-03-01T00:00:00Z",
                "https://fundwatch.org/events/CaseSubstantiated/1",
                Map.of("caseNumber", "FW-1"));
    }
}
