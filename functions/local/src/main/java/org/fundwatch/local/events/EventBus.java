package org.fundwatch.local.events;

import java.time.Clock;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.fundwatch.local.template.RuleSpec;

/** The event buses: every rule that matches an event sends it to its queue. */
public final class EventBus {
    private static final int REMEMBERED = 25;

    private final List<String> buses;
    private final List<RuleSpec> rules;
    private final Queues queues;
    private final Clock clock;
    private final Deque<SeenEvent> recent = new ConcurrentLinkedDeque<>();

    /** Throws IllegalArgumentException for a rule that sends a part of an event which this machine cannot cut out. */
    public EventBus(List<String> buses, List<RuleSpec> rules, Queues queues, Clock clock) {
        this.buses = List.copyOf(buses);
        this.rules = List.copyOf(rules);
        this.queues = queues;
        this.clock = clock;
        rules.forEach(rule -> InputPath.check(rule.inputPath()));
    }

    boolean has(String bus) {
        return buses.contains(bus);
    }

    /** Takes an event, and answers its id when every queue has it on disk. */
    String put(BusEvent event) {
        var id = UUID.randomUUID().toString();
        var now = clock.instant();
        var envelope = event.envelope(id, now);
        rules.stream()
                .filter(rule -> matches(rule, event))
                .forEach(rule -> queues.send(rule.queue(), InputPath.cut(rule.inputPath(), envelope)));
        remember(SeenEvent.of(event, now));
        return id;
    }

    /** The last events, the newest first. */
    public List<SeenEvent> recent() {
        return List.copyOf(recent);
    }

    private void remember(SeenEvent event) {
        recent.addFirst(event);
        while (recent.size() > REMEMBERED) {
            recent.pollLast();
        }
    }

    private static boolean matches(RuleSpec rule, BusEvent event) {
        return rule.bus().equals(event.bus())
                && isOneOf(rule.sources(), event.source())
                && isOneOf(rule.detailTypes(), event.detailType());
    }

    private static boolean isOneOf(List<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
