package org.fundwatch.local.events;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fundwatch.local.Journal;
import org.fundwatch.local.template.QueueSpec;

/** The queues of the template; their messages outlive this process. */
public final class Queues {
    private final Map<String, MessageQueue> queues = new LinkedHashMap<>();

    /**
     * How full a queue is.
     *
     * @param visible messages that wait
     * @param inFlight messages handed out and not yet deleted
     */
    public record Depth(int visible, int inFlight) {}

    /** Opens the queues with what the folder holds of them. */
    public Queues(Path folder, List<QueueSpec> specs, Clock clock, Journal journal) {
        for (var spec : specs) {
            var store = new MessageStore(folder.resolve(spec.name()));
            queues.put(spec.name(), new MessageQueue(spec, store, clock, message -> bury(spec, message, journal)));
        }
    }

    private void bury(QueueSpec spec, Message message, Journal journal) {
        queue(spec.deadLetters()).put(message);
        journal.note(spec.name(), message.id() + " is a dead letter after " + message.receiveCount() + " receives");
    }

    /** Sends a message, and answers its id when it is safe on disk. */
    public String send(String queue, String body) {
        return queue(queue).send(body);
    }

    /** Ids of all messages of a queue, the oldest first. */
    public List<String> ids(String queue) {
        return queue(queue).all().stream().map(Message::id).toList();
    }

    /** Ids of the dead letters of a queue; empty when there is no such queue or it has none. */
    public Optional<List<String>> deadLetters(String queue) {
        return Optional.ofNullable(queues.get(queue))
                .map(MessageQueue::spec)
                .filter(QueueSpec::hasDeadLetters)
                .map(spec -> ids(spec.deadLetters()));
    }

    boolean has(String queue) {
        return queues.containsKey(queue);
    }

    public Map<String, Depth> depths() {
        var depths = new LinkedHashMap<String, Depth>();
        queues.forEach((name, queue) -> {
            var all = queue.all().size();
            var visible = queue.visible(all).size();
            depths.put(name, new Depth(visible, all - visible));
        });
        return depths;
    }

    MessageQueue queue(String name) {
        return Objects.requireNonNull(queues.get(name), () -> "no queue " + name);
    }
}
