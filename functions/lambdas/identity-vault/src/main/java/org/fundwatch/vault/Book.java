package org.fundwatch.vault;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.rewards.payment.PaymentFile.Written;

/** Writes down every opening, for the audit and for the count; inside the caller's transaction. */
@ApplicationScoped
class Book {
    private static final String INSERT =
            "insert into vault_opening (purpose, reference, asked_by, at) " + "values (:purpose, :reference, :by, :at)";
    private final Audit audit;

    Book(Audit audit) {
        this.audit = audit;
    }

    /**
     * What was opened.
     *
     * @param reference the approval number, or the id of the request; never a case
     */
    record Opened(String purpose, String reference, ActorId by, Instant at) {}

    Uni<Void> write(Opened opened) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("purpose", opened.purpose())
                        .setParameter("reference", opened.reference())
                        .setParameter("by", opened.by().value())
                        .setParameter("at", opened.at())
                        .executeUpdate())
                .chain(() -> audit.record(new AuditEntry(
                        opened.by().value(),
                        "open-sealed",
                        opened.reference(),
                        opened.at(),
                        Map.of("purpose", opened.purpose()))));
    }

    /** A file for the bank now counts. */
    Uni<Void> file(UUID id, Written written, ActorId by) {
        var details = Map.of(
                "count", String.valueOf(written.count()),
                "sumFen", String.valueOf(written.sum().fen()),
                "csvSha256", written.csvSha256(),
                "painSha256", written.painSha256());
        return audit.record(new AuditEntry(by.value(), "write-payment-file", id.toString(), written.at(), details));
    }
}
