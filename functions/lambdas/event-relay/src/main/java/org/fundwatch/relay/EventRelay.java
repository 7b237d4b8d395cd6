package org.fundwatch.relay;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.data.Outbox;

/** Sweeps the outbox on schedule: puts on the bus what a function could not after its commit. */
public class EventRelay {
    /** So that one sweep ends within its time; the next one goes on. */
    private static final int MOST_ROUNDS = 50;

    private final OnVertx onVertx;
    private final Outbox outbox;

    EventRelay(OnVertx onVertx, Outbox outbox) {
        this.onVertx = onVertx;
        this.outbox = outbox;
    }

    /**
     * Fails when the bus does, so that the alarm on this function's errors speaks. It reads nothing of its event: what
     * EventBridge Scheduler sends does not fit the library's {@code ScheduledEvent}, its detail being a text.
     */
    @Funq("event-relay")
    public Uni<Void> sweep() {
        return onVertx.call(() -> rounds(MOST_ROUNDS));
    }

    private Uni<Void> rounds(int left) {
        return outbox.deliver()
                .chain(delivered ->
                        delivered == 0 || left == 1 ? Uni.createFrom().voidItem() : rounds(left - 1));
    }
}
