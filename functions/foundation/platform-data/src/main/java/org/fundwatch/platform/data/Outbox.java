package org.fundwatch.platform.data;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Worker;
import org.fundwatch.platform.call.CallIds;
import org.jboss.logging.Logger;

/** Events written in the business transaction and put on the bus after it: at least once, in no order. */
@ApplicationScoped
public class Outbox {
    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final String OLDEST_UNSENT = "from OutboxRow where sentAt is null order by seq";
    private static final String SINCE = "select min(time) from OutboxRow where sentAt is null";
    private static final String MARK_SENT = "update OutboxRow set sentAt = :now where id in :ids";
    private final Bus bus;
    private final Worker worker;
    private final TimeSource time;

    Outbox(Bus bus, Worker worker, TimeSource time) {
        this.bus = bus;
        this.worker = worker;
        this.time = time;
    }

    /**
     * Writes one event in the caller's transaction; its data never holds anything of a reporter. It belongs to the act at
     * hand, or begins one.
     */
    public Uni<Void> append(
            UUID eventId, String type, String subject, Instant at, String dataschema, Map<String, Object> data) {
        var event = new CloudEvent(
                CloudEvent.VERSION,
                eventId.toString(),
                CloudEvent.SOURCE,
                type,
                subject,
                at.toString(),
                dataschema,
                CallIds.correlation().orElse(eventId.toString()),
                data);
        LOG.infof("writes %s", type);
        return Panache.getSession().chain(session -> session.persist(OutboxRow.of(event)));
    }

    /** Puts the oldest unsent events on the bus, outside any transaction; the number that the bus took. */
    public Uni<Integer> deliver() {
        return Panache.withSession(Outbox::oldestUnsent)
                .chain(rows ->
                        rows.isEmpty() ? Uni.createFrom().item(List.<UUID>of()) : worker.call(() -> bus.put(rows)))
                .call(this::markSent)
                .map(List::size);
    }

    /** How long the oldest event that is not sent has waited; nothing of it where none waits. */
    public Uni<Duration> waiting() {
        return Panache.withSession(() -> Panache.getSession()
                        .chain(session -> session.createSelectionQuery(SINCE, Instant.class)
                                .getSingleResultOrNull()))
                .map(since -> since == null ? Duration.ZERO : Duration.between(since, time.now()));
    }

    /** Delivers after a commit; what fails is counted in the log and left to event-relay. */
    public Uni<Void> deliverQuietly() {
        return deliver()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "outbox: left to event-relay (%s)", failure.getClass().getName()))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }

    private static Uni<List<OutboxRow>> oldestUnsent() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OLDEST_UNSENT, OutboxRow.class)
                        .setMaxResults(Bus.MOST_ENTRIES)
                        .getResultList());
    }

    private Uni<Integer> markSent(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createMutationQuery(MARK_SENT)
                        .setParameter("now", time.now())
                        .setParameter("ids", ids)
                        .executeUpdate()));
    }
}
