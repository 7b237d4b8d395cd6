package org.fundwatch.payment;

import java.util.UUID;
import org.fundwatch.kernel.EventId;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;

/** Path parameters as values: what cannot be one is unknown like any other. */
final class Inputs {
    private Inputs() {}

    static ApprovalNumber approval(String text) {
        try {
            return new ApprovalNumber(text);
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Failure.PayoutUnknown());
        }
    }

    static UUID file(String text) {
        return id(text, new Failure.FileUnknown());
    }

    static UUID opening(String text) {
        return id(text, new Failure.OpeningUnknown());
    }

    private static UUID id(String text, Failure unknown) {
        try {
            return EventId.of(text).value();
        } catch (IllegalArgumentException e) {
            throw new Rejected(unknown);
        }
    }
}
