package org.fundwatch.cases.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Pages of a long list, one after another and no two at once (分页); each is asked for by the last element of the one before. */
final class Pages {
    private Pages() {}

    /** All pages; one with fewer elements than a full one is the last. A loop asks for them: a chain would grow with the list. */
    static <T> Multi<List<T>> of(Function<Optional<T>, Uni<List<T>>> after, int full) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(Optional.<T>empty()), last -> next(last, after))
                .whilst(page -> page.size() == full);
    }

    private static <T> Uni<List<T>> next(AtomicReference<Optional<T>> last, Function<Optional<T>, Uni<List<T>>> after) {
        return after.apply(last.get()).invoke(page -> {
            if (!page.isEmpty()) {
                last.set(Optional.of(page.getLast()));
            }
        });
    }
}
