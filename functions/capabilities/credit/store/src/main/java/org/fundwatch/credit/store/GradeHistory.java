package org.fundwatch.credit.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;

/** The decisions on each institution's credit, one after another: added when something changed, never changed. */
@ApplicationScoped
public class GradeHistory {
    private static final String NEWEST = "from GradeRow where institution = :code order by number desc";

    /** The decision that holds; empty for an institution that was never looked at. */
    public Uni<Optional<DecidedGrade>> newest(InstitutionCode code) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, GradeRow.class)
                        .setParameter("code", code.value())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(GradeRow::toDomain));
    }

    public Uni<Void> add(DecidedGrade grade) {
        return Panache.getSession().chain(session -> session.persist(GradeRow.of(grade)));
    }
}
