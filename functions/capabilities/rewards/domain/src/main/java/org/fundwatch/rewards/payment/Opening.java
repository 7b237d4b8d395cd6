package org.fundwatch.rewards.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;

/**
 * A request to open one identity (调取举报人身份的申请): one person asks, another approves, and it opens once.
 *
 * @param reason why, at most 500 characters; nothing of the reporter
 */
public record Opening(
        UUID id,
        CaseNumber caseNumber,
        OpeningPurpose purpose,
        String reason,
        ActorId requestedBy,
        Instant requestedAt,
        Optional<Approval> approval,
        Optional<Instant> openedAt) {

    /** Who allowed it (批准人). */
    public record Approval(ActorId by, Instant at) {}

    /** Whether somebody may approve it: anybody but who asked. */
    public boolean mayBeApprovedBy(ActorId actor) {
        return !actor.equals(requestedBy);
    }
}
