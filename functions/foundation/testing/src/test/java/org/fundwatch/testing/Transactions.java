package org.fundwatch.testing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.fundwatch.platform.OnVertx;

/** Lets a test do what functions do: work in a transaction, on a Vert.x context of its own. */
@ApplicationScoped
class Transactions {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final OnVertx onVertx;

    Transactions(OnVertx onVertx) {
        this.onVertx = onVertx;
    }

    <T> T inTransaction(Supplier<Uni<T>> work) {
        return await(() -> Panache.withTransaction(work));
    }

    <T> List<T> inTransactionsAtOnce(List<Supplier<Uni<T>>> works) {
        var running = works.stream()
                .map(work -> onVertx.call(() -> Panache.withTransaction(work)))
                .toList();
        return Uni.join().all(running).andFailFast().await().atMost(PATIENCE);
    }

    <T> T await(Supplier<Uni<T>> work) {
        return onVertx.call(work).await().atMost(PATIENCE);
    }
}
