package org.fundwatch.local.events;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fundwatch.local.Journal;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.template.ScheduleSpec;

/** Invokes functions at their rates, and at once on request. */
public final class Schedules implements AutoCloseable {
    private final List<ScheduleSpec> specs;
    private final Functions functions;
    private final Clock clock;
    private final Journal journal;
    private final Map<String, Fired> last = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** When a schedule fired, and how its function ended. */
    public record Fired(Instant at, Invocation how) {}

    /** Nothing fires before {@link #start}. */
    public Schedules(List<ScheduleSpec> specs, Functions functions, Clock clock, Journal journal) {
        this.specs = List.copyOf(specs);
        this.functions = functions;
        this.clock = clock;
        this.journal = journal;
    }

    /** Every schedule fires for the first time after one period. */
    public void start() {
        specs.forEach(spec -> threads.execute(() -> repeat(spec)));
    }

    private void repeat(ScheduleSpec spec) {
        try {
            while (true) {
                Thread.sleep(spec.every());
                fire(spec);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    public List<ScheduleSpec> specs() {
        return specs;
    }

    public List<String> names() {
        return specs.stream().map(ScheduleSpec::name).toList();
    }

    /** Fires a schedule now and waits for its function; empty when there is no such schedule. */
    public Optional<Invocation> fire(String name) {
        return specs.stream().filter(spec -> spec.name().equals(name)).findAny().map(this::fire);
    }

    /** How a schedule fired last; empty while it has not. */
    public Optional<Fired> last(String name) {
        return Optional.ofNullable(last.get(name));
    }

    private Invocation fire(ScheduleSpec spec) {
        var now = clock.instant();
        var invocation = functions.invoke(spec.function(), ScheduledEvent.of(spec.name(), now));
        last.put(spec.name(), new Fired(now, invocation));
        if (!(invocation instanceof Invocation.Answered) && !threads.isShutdown()) {
            journal.note(spec.name(), spec.function() + " did not succeed");
        }
        return invocation;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
