package org.fundwatch.desk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.WaitingProposal;

/** A penalty outside the benchmark that waits for the signature of another person than who proposed it. */
@Schema(name = "WaitingProposal")
record WaitingView(int proposal, String proposedBy, Instant proposedAt, ProposalView penalty) {
    static WaitingView of(WaitingProposal waiting, ProposalView penalty) {
        return new WaitingView(waiting.number(), waiting.by().value(), waiting.at(), penalty);
    }
}
