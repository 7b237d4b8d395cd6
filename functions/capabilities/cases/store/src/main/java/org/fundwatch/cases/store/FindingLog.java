package org.fundwatch.cases.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;

/** The findings of each case, in their order: added, never changed. */
@ApplicationScoped
public class FindingLog {
    private static final String OF_CASE = "from FindingRow where caseNumber = :number order by number";
    private static final String RECORDERS = "select recordedBy from FindingRow where caseNumber = :number";

    public Uni<Findings> of(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_CASE, FindingRow.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(rows ->
                        new Findings(rows.stream().map(FindingRow::toDomain).toList()));
    }

    /** Who recorded the findings of a case, and so handled it (办案人员). */
    public Uni<Set<ActorId>> recorders(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(RECORDERS, String.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(names -> names.stream().map(ActorId::new).collect(toUnmodifiableSet()));
    }

    public Uni<Void> add(CaseNumber number, Finding finding, ActorId by, Instant at) {
        return Panache.getSession().chain(session -> session.persist(FindingRow.of(number, finding, by, at)));
    }
}
