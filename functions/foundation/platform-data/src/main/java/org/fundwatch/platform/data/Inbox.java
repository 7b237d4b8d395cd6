package org.fundwatch.platform.data;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/** Remembers which events a consumer has handled, because the bus delivers at least once. */
@ApplicationScoped
public class Inbox {
    private static final String INSERT =
            "insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing";

    /** Works only for an event not seen before; inside the transaction of the work. True if it worked. */
    public Uni<Boolean> once(String consumer, UUID eventId, Supplier<Uni<Void>> work) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("consumer", consumer)
                        .setParameter("event", eventId)
                        .executeUpdate())
                .chain(inserted -> inserted == 0
                        ? Uni.createFrom().item(false)
                        : work.get().replaceWith(true));
    }
}
