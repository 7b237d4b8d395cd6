package org.fundwatch.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.reports.Report;
import org.fundwatch.reports.store.InstitutionRepository;

/** Looks up what a report names by code. */
@ApplicationScoped
class References {
    private final InstitutionRepository institutions;

    References(InstitutionRepository institutions) {
        this.institutions = institutions;
    }

    /** Rejected as {@link Failure.UnknownReference} if the institution is on no record. */
    Uni<Void> check(Report report) {
        return report.reported()
                .institution()
                .map(this::known)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> known(InstitutionCode code) {
        return Panache.withSession(() -> institutions.known(code))
                .map(found -> found.orElseThrow(
                        () -> new Rejected(new Failure.UnknownReference("/reported/institutionCode", "institution"))))
                .replaceWithVoid();
    }
}
