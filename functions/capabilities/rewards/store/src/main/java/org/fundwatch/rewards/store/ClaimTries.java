package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.fundwatch.kernel.CaseNumber;

/** Tries of the token of a claim (验证信息尝试次数), each counted before it is looked at. Inside the caller's transaction. */
@ApplicationScoped
public class ClaimTries {
    private static final String COUNT = "insert into claim_try (case_number, tries, last_at) values (:number, 1, :at) "
            + "on conflict (case_number) do update set tries = claim_try.tries + 1, last_at = excluded.last_at "
            + "where claim_try.tries < :free or claim_try.last_at <= :waited";
    private static final String LAST = "select last_at from claim_try where case_number = :number";
    private static final String FORGET = "update claim_try set tries = 0 where case_number = :number";

    /**
     * How many may be wrong one after the other, and how long the next one then waits for.
     *
     * @param free at least one
     * @param pause after each one that follows
     */
    public record Limit(int free, Duration pause) {}

    /** Counts one more; what is left to wait, zero where it was counted. */
    public Uni<Duration> count(CaseNumber number, Limit limit, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT)
                        .setParameter("number", number.value())
                        .setParameter("at", now)
                        .setParameter("free", limit.free())
                        .setParameter("waited", now.minus(limit.pause()))
                        .executeUpdate())
                .chain(counted -> counted == 1
                        ? Uni.createFrom().item(Duration.ZERO)
                        : last(number).map(last -> Duration.between(now, last.plus(limit.pause()))));
    }

    /** A right one makes the wrong ones before it forgotten. */
    public Uni<Void> forget(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("number", number.value())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Instant> last(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LAST, Instant.class)
                        .setParameter("number", number.value())
                        .getSingleResult());
    }
}
