package org.fundwatch.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.template.ScheduleSpec;
import org.junit.jupiter.api.Test;

class SchedulesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T08:00:00.123Z"), ZoneOffset.UTC);

    private final ScriptedFunctions functions = ScriptedFunctions.answering("null");

    @Test
    void a_schedule_fires_on_request_with_the_event_that_the_scheduler_sends() {
        try (var schedules = every(Duration.ofHours(1))) {
            assertThat(schedules.fire("event-relay-sweep")).containsInstanceOf(Invocation.Answered.class);
        }

        var event = functions.events().getFirst();
        assertThat(event.path("detail-type").asText()).isEqualTo("Scheduled Event");
        assertThat(event.path("source").asText()).isEqualTo("aws.scheduler");
        assertThat(event.path("time").asText()).isEqualTo("2026-01-05T08:00:00Z");
        assertThat(event.path("detail").isTextual()).isTrue();
        assertThat(event.at("/resources/0").asText())
                .isEqualTo("arn:aws-cn:scheduler:cn-north-1:000000000000:schedule/default/event-relay-sweep");
    }

    @Test
    void an_unknown_schedule_is_not_fired() {
        try (var schedules = every(Duration.ofHours(1))) {
            assertThat(schedules.fire("nobody")).isEmpty();
        }
    }

    @Test
    void a_schedule_fires_at_its_rate() {
        try (var schedules = every(Duration.ofMillis(20))) {
            schedules.start();
            Waiting.until(() -> functions.events().size() >= 3);
        }

        assertThat(functions.events()).hasSizeGreaterThanOrEqualTo(3);
    }

    private Schedules every(Duration rate) {
        var spec = new ScheduleSpec("event-relay-sweep", rate, "event-relay");
        return new Schedules(List.of(spec), functions, CLOCK, (_, _) -> {});
    }
}
