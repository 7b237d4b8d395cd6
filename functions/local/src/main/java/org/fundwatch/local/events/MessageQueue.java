package org.fundwatch.local.events;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.fundwatch.local.template.QueueSpec;

/** One SQS standard queue: a received message is hidden for a while, and comes back unless it is deleted. */
final class MessageQueue {
    private final QueueSpec spec;
    private final MessageStore store;
    private final Clock clock;
    private final Consumer<Message> deadLetters;
    private final Map<String, Message> messages = new LinkedHashMap<>();

    MessageQueue(QueueSpec spec, MessageStore store, Clock clock, Consumer<Message> deadLetters) {
        this.spec = spec;
        this.store = store;
        this.clock = clock;
        this.deadLetters = deadLetters;
        // Whoever held a message before this start is gone with the launcher that ran it.
        store.all().forEach(message -> messages.put(message.id(), message.visibleFrom(message.sentAt())));
    }

    QueueSpec spec() {
        return spec;
    }

    String send(String body) {
        var message = Message.sent(UUID.randomUUID().toString(), body, clock.instant());
        put(message);
        return message.id();
    }

    /** The disk is waited for before the queue is held, so that who sends does not wait for those who receive. */
    void put(Message message) {
        store.put(message);
        known(message);
    }

    private synchronized void known(Message message) {
        messages.put(message.id(), message);
    }

    private synchronized void update(Message message) {
        store.update(message);
        known(message);
    }

    /** Up to that many visible messages, hidden from now on. What was received too often goes to the dead letters. */
    synchronized List<Message> receive(int atMost) {
        var now = clock.instant();
        var batch = new ArrayList<Message>();
        for (var message : visible(atMost)) {
            if (spec.hasDeadLetters() && message.receiveCount() >= spec.maxReceive()) {
                deadLetters.accept(message);
                delete(message.id());
            } else {
                var received = message.received(now, spec.visibility());
                update(received);
                batch.add(received);
            }
        }
        return batch;
    }

    /** Makes received messages visible again after a delay. */
    synchronized void release(Collection<String> ids, Duration delay) {
        var at = clock.instant().plus(delay);
        ids.stream()
                .filter(messages::containsKey)
                .forEach(id -> update(messages.get(id).visibleFrom(at)));
    }

    synchronized void delete(String id) {
        messages.remove(id);
        store.remove(id);
    }

    synchronized List<Message> all() {
        return List.copyOf(messages.values());
    }

    /** The oldest visible messages, up to that many: looks no further, however many wait. */
    synchronized List<Message> visible(int atMost) {
        var now = clock.instant();
        return messages.values().stream()
                .filter(message -> message.isVisible(now))
                .limit(atMost)
                .toList();
    }
}
