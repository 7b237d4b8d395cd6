package org.fundwatch.rewardcalculation;

import java.util.UUID;
import org.fundwatch.cases.published.CaseSubstantiated;
import org.fundwatch.cases.published.PenaltyRevoked;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.EventReader;

/** What a message means to rewards. */
sealed interface Notice {

    /** A case was found true: a reward is worked out. */
    record Substantiated(SubstantiatedCase substantiated) implements Notice {}

    /** A decision of a case fell: the reward that followed it is stopped, or has to come back. */
    record Revoked(UUID eventId, CaseNumber caseNumber, int decision, String reason) implements Notice {
        private static final int FIRST = 1;

        /** Whether it is the one that a reward follows: none follows what was decided anew. */
        boolean isOfFirst() {
            return decision == FIRST;
        }
    }

    /** A {@link Misfit} if the message is none of those that concern rewards. */
    static Notice parse(CloudEvent event) {
        var data = EventReader.data(event);
        return switch (event.type()) {
            case CaseSubstantiated.TYPE -> new Substantiated(SubstantiatedCase.parse(EventReader.id(event), data));
            case PenaltyRevoked.TYPE -> revoked(EventReader.id(event), PenaltyRevoked.of(data));
            default -> throw new Misfit("/type", "must be one that concerns rewards");
        };
    }

    private static Revoked revoked(UUID eventId, PenaltyRevoked revoked) {
        return new Revoked(
                eventId,
                revoked.caseNumber(),
                revoked.decision(),
                revoked.reason().name());
    }
}
