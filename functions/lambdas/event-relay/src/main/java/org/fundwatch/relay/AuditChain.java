package org.fundwatch.relay;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Chains what was committed since the last sweep, then anchors the chain's head outside the database. */
@ApplicationScoped
class AuditChain {
    private final Sequencer sequencer;
    private final Anchoring anchoring;

    AuditChain(Sequencer sequencer, Anchoring anchoring) {
        this.sequencer = sequencer;
        this.anchoring = anchoring;
    }

    /** At most so many batches, each in a transaction of its own. */
    Uni<Void> extend(int mostBatches) {
        return sequencer.makeRoom().chain(() -> batches(mostBatches)).chain(anchoring::anchorHead);
    }

    private Uni<Void> batches(int left) {
        return sequencer
                .chainBatch()
                .chain(chained -> chained == 0 || left == 1 ? Uni.createFrom().voidItem() : batches(left - 1));
    }
}
