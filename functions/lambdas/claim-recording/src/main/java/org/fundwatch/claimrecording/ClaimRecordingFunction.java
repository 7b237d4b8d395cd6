package org.fundwatch.claimrecording;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.ClaimWaiting;
import org.fundwatch.claims.published.FindingAdvanced;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.EventReader;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.data.Outbox;
import org.jboss.logging.Logger;

/**
 * Takes the records of checks, claims that wait, what doctors did, appeals, that findings advanced, and where screening left
 * findings from their queue, one message at a time; a message that fails comes back alone.
 */
public class ClaimRecordingFunction {
    private static final Logger LOG = Logger.getLogger(ClaimRecordingFunction.class);
    private final OnVertx onVertx;
    private final CheckLedger ledger;
    private final LateCheck late;
    private final DecisionLedger decisions;
    private final Appeals appeals;
    private final ScreenedLedger screened;
    private final Outbox outbox;

    ClaimRecordingFunction(
            OnVertx onVertx,
            CheckLedger ledger,
            LateCheck late,
            DecisionLedger decisions,
            Appeals appeals,
            ScreenedLedger screened,
            Outbox outbox) {
        this.onVertx = onVertx;
        this.ledger = ledger;
        this.late = late;
        this.decisions = decisions;
        this.appeals = appeals;
        this.screened = screened;
        this.outbox = outbox;
    }

    @Funq("claim-recording")
    public Uni<Void> record(CloudEvent event) {
        return onVertx.call(event, () -> handle(event).chain(outbox::deliverQuietly))
                .onFailure()
                .invoke(failure -> LOG.errorf("a message goes back to its queue: %s", Traceback.of(failure)));
    }

    private Uni<Void> handle(CloudEvent event) {
        return switch (String.valueOf(event.type())) {
            case ClaimWaiting.TYPE -> late.make(EventReader.id(event), ClaimWaiting.of(EventReader.data(event)));
            case ClaimDecisionRecorded.TYPE ->
                decisions.keep(EventReader.id(event), ClaimDecisionRecorded.of(EventReader.data(event)));
            case AppealFiled.TYPE -> appeals.take(EventReader.id(event), AppealFiled.of(EventReader.data(event)));
            case FindingAdvanced.TYPE -> appeals.tell(FindingAdvanced.of(EventReader.data(event)));
            case FindingsScreened.TYPE ->
                screened.keep(EventReader.id(event), FindingsScreened.of(EventReader.data(event)));
            default -> ledger.keep(RecordedCheck.parse(event));
        };
    }
}
