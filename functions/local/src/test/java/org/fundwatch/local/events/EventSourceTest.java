package org.fundwatch.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.local.events.ScriptedFunctions.answered;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.template.EventSourceSpec;
import org.fundwatch.local.template.QueueSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSourceTest {
    private static final String QUEUE = "case-events";
    private static final String DEAD = "case-events-dead-letters";
    private static final Pace QUICK = new Pace(Duration.ofMillis(20), Duration.ofMillis(20), 2);

    @TempDir
    Path folder;

    private Queues queues;

    @BeforeEach
    void open() {
        queues = new Queues(
                folder,
                List.of(
                        new QueueSpec(QUEUE, Duration.ofSeconds(120), 3, DEAD),
                        new QueueSpec(DEAD, Duration.ofSeconds(30), Integer.MAX_VALUE, "")),
                Clock.systemUTC(),
                (_, _) -> {});
    }

    @Test
    void a_function_gets_the_event_that_sqs_sends() {
        var functions = ScriptedFunctions.answering("{\"batchItemFailures\":[]}");
        var id = queues.send(QUEUE, "{\"type\":\"ReportFiled\"}");

        until(functions, () -> queues.ids(QUEUE).isEmpty());

        var item = functions.items().getFirst();
        assertThat(item.path("messageId").asText()).isEqualTo(id);
        assertThat(item.path("body").asText()).isEqualTo("{\"type\":\"ReportFiled\"}");
        assertThat(item.path("eventSource").asText()).isEqualTo("aws:sqs");
        assertThat(item.path("eventSourceARN").asText())
                .isEqualTo("arn:aws-cn:sqs:cn-north-1:000000000000:case-events");
        assertThat(item.at("/attributes/ApproximateReceiveCount").asText()).isEqualTo("1");
        assertThat(item.at("/attributes/SentTimestamp").asLong()).isPositive();
    }

    @Test
    void messages_that_wait_together_travel_in_one_batch() {
        var functions = ScriptedFunctions.answering("");
        for (var i = 0; i < 12; i++) {
            queues.send(QUEUE, "{}");
        }

        until(functions, () -> queues.ids(QUEUE).isEmpty());

        assertThat(functions.events())
                .extracting(event -> event.path("Records").size())
                .containsExactlyInAnyOrder(10, 2);
    }

    @Test
    void only_the_message_that_failed_comes_back() {
        var functions = new ScriptedFunctions(EventSourceTest::failFirstReceiveOfB);
        queues.send(QUEUE, "a");
        queues.send(QUEUE, "b");

        until(functions, () -> queues.ids(QUEUE).isEmpty());

        assertThat(functions.items())
                .extracting(item -> item.path("body").asText() + receives(item))
                .containsExactly("a1", "b1", "b2");
    }

    @Test
    void a_message_that_always_fails_becomes_a_dead_letter() {
        var functions = new ScriptedFunctions(_ -> new Invocation.Failed("java.lang.IllegalStateException", "no"));
        var id = queues.send(QUEUE, "poison");

        until(functions, () -> queues.ids(DEAD).equals(List.of(id)));

        assertThat(functions.items()).extracting(EventSourceTest::receives).containsExactly("1", "2", "3");
        assertThat(queues.ids(QUEUE)).isEmpty();
    }

    @Test
    void naming_a_stranger_brings_the_whole_batch_back() {
        var functions = ScriptedFunctions.answering("{\"batchItemFailures\":[{\"itemIdentifier\":\"nobody\"}]}");
        queues.send(QUEUE, "a");
        queues.send(QUEUE, "b");

        until(functions, () -> queues.ids(DEAD).size() == 2);

        assertThat(queues.ids(QUEUE)).isEmpty();
    }

    @Test
    void a_busy_function_costs_a_message_no_receive() {
        var calls = new AtomicInteger();
        var functions =
                new ScriptedFunctions(_ -> calls.incrementAndGet() == 1 ? new Invocation.Throttled() : answered(""));
        queues.send(QUEUE, "a");

        until(functions, () -> queues.ids(QUEUE).isEmpty());

        assertThat(functions.items()).extracting(EventSourceTest::receives).containsExactly("1", "1");
    }

    @Test
    void a_message_outlives_the_launcher_and_remembers_its_receives() {
        var id = queues.send(QUEUE, "a");
        queues.queue(QUEUE).receive(1);

        open();
        var functions = ScriptedFunctions.answering("");
        until(functions, () -> queues.ids(QUEUE).isEmpty());

        var item = functions.items().getFirst();
        assertThat(item.path("messageId").asText() + " " + receives(item)).isEqualTo(id + " 2");
    }

    @Test
    void a_received_message_is_hidden() {
        queues.send(QUEUE, "a");
        queues.queue(QUEUE).receive(1);

        assertThat(queues.queue(QUEUE).receive(1)).isEmpty();
        assertThat(queues.depths()).containsEntry(QUEUE, new Queues.Depth(0, 1));
    }

    private static Invocation failFirstReceiveOfB(JsonNode event) {
        return event.path("Records")
                .valueStream()
                .filter(item ->
                        item.path("body").asText().equals("b") && receives(item).equals("1"))
                .findAny()
                .map(item -> answered("{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}"
                        .formatted(item.path("messageId").asText())))
                .orElse(answered("{}"));
    }

    private static String receives(JsonNode item) {
        return item.at("/attributes/ApproximateReceiveCount").asText();
    }

    private void until(ScriptedFunctions functions, BooleanSupplier done) {
        var spec = new EventSourceSpec(QUEUE, "case-events", 10, true);
        try (var _ = new EventSource(spec, queues, functions, QUICK, (_, _) -> {})) {
            Waiting.until(done);
        }
    }
}
