package org.fundwatch.blacklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.publication.NextEdition.Refused;
import org.fundwatch.publication.store.Refusals;

/** Puts on record what a guard held back, for the people who must look. */
@ApplicationScoped
class HoldingBack {
    private final Refusals refusals;
    private final Audit audit;
    private final TimeSource time;

    HoldingBack(Refusals refusals, Audit audit, TimeSource time) {
        this.refusals = refusals;
        this.audit = audit;
        this.time = time;
    }

    Uni<Void> record(Refused refused, LocalDate today) {
        var details = Map.of(
                "guards", refused.guards().toString(),
                "figures", refused.figures().toString());
        var entry = new AuditEntry(EditionDelivery.NAME, "hold-back-edition", today.toString(), time.now(), details);
        return refusals.keep(refused, today, time.now()).chain(() -> audit.record(entry));
    }
}
