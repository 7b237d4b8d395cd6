package org.fundwatch.cases.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.cases.Revocation;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;

/** The penalties that no longer hold, one row a case: recorded once, never changed. */
@ApplicationScoped
public class RevocationLog {

    /** How the penalty of a case fell; empty while it holds, or where there is none. */
    public Uni<Optional<Revocation>> of(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.find(RevocationRow.class, number.value()))
                .map(row -> Optional.ofNullable(row).map(RevocationRow::toDomain));
    }

    public Uni<Void> record(CaseNumber number, Revocation revocation, ActorId by, Instant at) {
        return Panache.getSession().chain(session -> session.persist(RevocationRow.of(number, revocation, by, at)));
    }
}
