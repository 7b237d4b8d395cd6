package org.fundwatch.claimrecording;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.claims.published.FindingAdvanced;
import org.fundwatch.claims.review.FindingRef;

/** Takes appeals, and writes down for institutions where their confirmed findings stand. */
@ApplicationScoped
class Appeals {
    private final AppealLedger ledger;
    private final InstitutionFiles files;

    Appeals(AppealLedger ledger, InstitutionFiles files) {
        this.ledger = ledger;
        this.files = files;
    }

    /** Recorded, and then told to its institution, taken or not. */
    Uni<Void> take(UUID eventId, AppealFiled appeal) {
        return ledger.keep(eventId, appeal)
                .chain(() -> files.write(appeal.institution(), new FindingRef(appeal.checkId(), appeal.number())));
    }

    /** As the finding stands now, whatever it stood at when the event was sent. */
    Uni<Void> tell(FindingAdvanced event) {
        return files.write(event.institution(), new FindingRef(event.checkId(), event.number()));
    }
}
