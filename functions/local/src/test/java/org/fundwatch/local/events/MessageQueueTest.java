package org.fundwatch.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.local.template.QueueSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageQueueTest {
    private static final Duration HIDDEN = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    @TempDir
    Path folder;

    private final List<String> dead = new ArrayList<>();
    private Instant now = NOON;
    private MessageQueue queue;

    @BeforeEach
    void open() {
        var spec = new QueueSpec("claim-checks", HIDDEN, 1, "claim-checks-dead");
        queue = new MessageQueue(spec, new MessageStore(folder), new Now(), message -> dead.add(message.body()));
        List.of("first", "second", "third").forEach(queue::send);
    }

    @Test
    void the_oldest_are_received_first_and_hidden_from_the_next() {
        assertThat(queue.receive(2)).extracting(Message::body).containsExactly("first", "second");
        assertThat(queue.receive(2)).extracting(Message::body).containsExactly("third");
        assertThat(queue.receive(2)).isEmpty();
    }

    @Test
    void what_was_received_too_often_makes_room_for_what_waits_behind_it() {
        queue.receive(2);
        now = NOON.plus(HIDDEN);

        assertThat(queue.receive(2)).isEmpty();
        assertThat(dead).containsExactly("first", "second");
        assertThat(queue.receive(2)).extracting(Message::body).containsExactly("third");
    }

    private final class Now extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
