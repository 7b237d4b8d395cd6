package org.fundwatch.cases.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.fundwatch.cases.Revocation;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;

/** The penalties that no longer hold, one row a decision: recorded once, never changed. */
@ApplicationScoped
public class RevocationLog {
    private static final String OF_CASE = "from RevocationRow where caseNumber = :number";

    /** How the penalties of a case fell, by the number of the decision; empty where every one holds, or there is none. */
    public Uni<Map<Integer, Revocation>> of(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_CASE, RevocationRow.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(rows -> rows.stream().collect(toUnmodifiableMap(row -> row.decision, RevocationRow::toDomain)));
    }

    public Uni<Void> record(CaseNumber number, Fallen fallen, ActorId by, Instant at) {
        return Panache.getSession().chain(session -> session.persist(RevocationRow.of(number, fallen, by, at)));
    }
}
