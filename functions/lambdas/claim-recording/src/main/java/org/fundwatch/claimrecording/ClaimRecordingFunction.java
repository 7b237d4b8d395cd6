package org.fundwatch.claimrecording;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.data.Outbox;
import org.jboss.logging.Logger;

/** Takes the records of checks from their queue, one message at a time; a message that fails comes back alone. */
public class ClaimRecordingFunction {
    private static final Logger LOG = Logger.getLogger(ClaimRecordingFunction.class);
    private final OnVertx onVertx;
    private final CheckLedger ledger;
    private final Outbox outbox;

    ClaimRecordingFunction(OnVertx onVertx, CheckLedger ledger, Outbox outbox) {
        this.onVertx = onVertx;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    @Funq("claim-recording")
    public Uni<Void> record(CloudEvent event) {
        return onVertx.call(() -> ledger.keep(RecordedCheck.parse(event)).chain(outbox::deliverQuietly))
                .onFailure()
                .invoke(failure -> LOG.errorf("a message goes back to its queue: %s", Traceback.of(failure)));
    }
}
