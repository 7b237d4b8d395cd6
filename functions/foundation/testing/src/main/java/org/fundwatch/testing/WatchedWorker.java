package org.fundwatch.testing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.function.Supplier;
import org.fundwatch.platform.Worker;

/** The worker of functions under test: refuses to wait, for AWS or whomever, while a transaction is open. */
@Alternative
@Priority(1)
@ApplicationScoped
public class WatchedWorker extends Worker {
    private static final boolean HAS_DATABASE = WatchedWorker.class
                    .getClassLoader()
                    .getResource("io/quarkus/hibernate/reactive/panache/common/runtime/SessionOperations.class")
            != null;

    @Override
    public <T> Uni<T> call(Supplier<T> blocking) {
        return Uni.createFrom().deferred(() -> {
            if (HAS_DATABASE && OpenTransaction.isHeld()) {
                throw new AssertionError("waits in a transaction, with one of two connections in hand");
            }
            return super.call(blocking);
        });
    }
}
