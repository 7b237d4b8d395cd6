package org.fundwatch.relay;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import org.fundwatch.platform.MetricLine;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Outbox;

/** Sweeps on schedule: puts on the bus what a function could not after its commit, then chains the audit rows. */
public class EventRelay {
    /** So that one sweep ends within its time; the next one goes on. */
    private static final int MOST_ROUNDS = 50;

    private static final String WAITING = "EventsWaitingSeconds";

    private final OnVertx onVertx;
    private final Outbox outbox;
    private final AuditChain chain;
    private final TimeSource time;

    EventRelay(OnVertx onVertx, Outbox outbox, AuditChain chain, TimeSource time) {
        this.onVertx = onVertx;
        this.outbox = outbox;
        this.chain = chain;
        this.time = time;
    }

    /**
     * Fails when the bus, the key store or the archive does, so that the alarm on this function's errors speaks; none
     * of them holds up the others. It reads nothing of its event: what EventBridge Scheduler sends does not fit the
     * library's {@code ScheduledEvent}, its detail being a text.
     */
    @Funq("event-relay")
    public Uni<Void> sweep() {
        return Uni.join()
                .all(
                        onVertx.call(() -> rounds(MOST_ROUNDS).eventually(this::tell)),
                        onVertx.call(() -> chain.extend(MOST_ROUNDS)))
                .usingConcurrencyOf(1)
                .andCollectFailures()
                .replaceWithVoid();
    }

    private Uni<Void> rounds(int left) {
        return outbox.deliver()
                .chain(delivered ->
                        delivered == 0 || left == 1 ? Uni.createFrom().voidItem() : rounds(left - 1));
    }

    /** How long the oldest event waits: a bus that takes some events and never others fails no sweep. */
    private Uni<Void> tell() {
        return outbox.waiting().map(EventRelay::seconds).invoke(this::print).replaceWithVoid();
    }

    private static int seconds(Duration waiting) {
        return Math.toIntExact(waiting.toSeconds());
    }

    private void print(int seconds) {
        new MetricLine(time.now(), Map.of(WAITING, seconds)).writeTo(System.out);
    }
}
