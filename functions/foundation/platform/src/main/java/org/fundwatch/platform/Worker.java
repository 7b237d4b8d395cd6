package org.fundwatch.platform;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** The one hop for blocking work, such as a call to AWS: to a worker thread and back to the caller's Vert.x context. */
@ApplicationScoped
public class Worker {

    /** Runs blocking work off the event loop. Never inside a transaction: it would hold a connection while it waits. */
    public <T> Uni<T> call(Supplier<T> blocking) {
        return Uni.createFrom().deferred(() -> comeBack(onWorker(blocking), Vertx.currentContext()));
    }

    private static <T> Uni<T> onWorker(Supplier<T> blocking) {
        return Uni.createFrom().item(blocking).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static <T> Uni<T> comeBack(Uni<T> work, Context caller) {
        return caller == null ? work : work.emitOn(next -> caller.runOnContext(ignored -> next.run()));
    }
}
