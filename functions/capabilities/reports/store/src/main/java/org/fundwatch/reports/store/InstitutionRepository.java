package org.fundwatch.reports.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.reports.DesignatedInstitution;

/** Designated institutions (定点医药机构) that reports may name by code. */
@ApplicationScoped
public class InstitutionRepository {
    private static final String NAMES = "from InstitutionRow i where i.code in (:codes)";

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

    /** The names of those that are registered, by code. */
    public Uni<Map<String, String>> names(Collection<String> codes) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NAMES, InstitutionRow.class)
                        .setParameter("codes", codes)
                        .getResultList())
                .map(rows -> rows.stream().collect(toMap(row -> row.code, row -> row.name)));
    }
}
