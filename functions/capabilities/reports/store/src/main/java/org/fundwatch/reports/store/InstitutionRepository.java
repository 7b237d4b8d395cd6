package org.fundwatch.reports.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.reports.DesignatedInstitution;

/** Designated institutions (定点医药机构) that reports may name by code. */
@ApplicationScoped
public class InstitutionRepository {

    /** Adds the institution, or gives a known one its new particulars. */
    public Uni<Void> register(DesignatedInstitution institution, Instant at) {
        return Panache.getSession()
                .chain(session -> session.merge(InstitutionRow.of(institution, at)))
                .replaceWithVoid();
    }

    public Uni<Optional<DesignatedInstitution>> known(InstitutionCode code) {
        return Panache.getSession()
                .chain(session -> session.find(InstitutionRow.class, code.value()))
                .map(row -> Optional.ofNullable(row).map(InstitutionRow::toDomain));
    }
}
