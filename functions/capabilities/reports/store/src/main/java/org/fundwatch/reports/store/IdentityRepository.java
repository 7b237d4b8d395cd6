package org.fundwatch.reports.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.kernel.ReportId;
import org.fundwatch.platform.keys.Envelope;

/** Sealed identities of whistleblowers (举报人身份): put in, and from here never read. */
@ApplicationScoped
public class IdentityRepository {

    public Uni<Void> keep(ReportId report, Envelope envelope) {
        return Panache.getSession().chain(session -> session.persist(IdentityRow.of(report, envelope)));
    }
}
