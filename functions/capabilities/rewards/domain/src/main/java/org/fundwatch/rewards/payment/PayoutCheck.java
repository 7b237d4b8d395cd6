package org.fundwatch.rewards.payment;

import java.time.Instant;
import java.util.List;
import org.fundwatch.kernel.ActorId;

/**
 * One check of a claim inside the vault (领奖核验).
 *
 * @param fields the names of what differs or is missing, never a value; empty where all matches
 * @param by who asked for the check; never who pays
 */
public record PayoutCheck(CheckOutcome outcome, Proof proof, List<String> fields, ActorId by, Instant at) {
    public PayoutCheck {
        fields = List.copyOf(fields);
        if (fields.isEmpty() != (outcome == CheckOutcome.MATCHES)) {
            throw new IllegalArgumentException("fields are named exactly where something does not match");
        }
    }
}
