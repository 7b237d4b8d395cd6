package org.fundwatch.creditscoring;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.data.Outbox;
import org.jboss.logging.Logger;

/** Takes PenaltyDecided and PenaltyRevoked from its queue; a message that fails comes back alone. */
public class CreditScoringFunction {
    private static final Logger LOG = Logger.getLogger(CreditScoringFunction.class);
    private final OnVertx onVertx;
    private final CreditLedger ledger;
    private final Outbox outbox;

    CreditScoringFunction(OnVertx onVertx, CreditLedger ledger, Outbox outbox) {
        this.onVertx = onVertx;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    @Funq("credit-scoring")
    public Uni<Void> score(CloudEvent event) {
        return onVertx.call(event, () -> ledger.enter(Notice.parse(event)).chain(outbox::deliverQuietly))
                .onFailure()
                .invoke(failure -> LOG.errorf("a message goes back to its queue: %s", Traceback.of(failure)));
    }
}
