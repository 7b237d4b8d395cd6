package org.fundwatch.relay.planted;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.fundwatch.platform.Worker;

/** Breaks, on purpose, the rule of who opens a transaction: it waits while it has a connection. */
class WaitingSequencer {
    private final Pool pool;
    private final Worker worker;

    WaitingSequencer(Pool pool, Worker worker) {
        this.pool = pool;
        this.worker = worker;
    }

    Uni<Integer> chain() {
        return pool.withTransaction(db -> worker.call(() -> 1));
    }
}
