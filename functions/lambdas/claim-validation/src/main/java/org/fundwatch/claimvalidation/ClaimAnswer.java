package org.fundwatch.claimvalidation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.fundwatch.claimvalidation.Outcome.Reason;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What {@code POST /v1/claims/check} answers. */
@RegisterForReflection(targets = {CheckView.class, FindingView.class, FindingView.Told.class, NotCheckedView.class})
public sealed interface ClaimAnswer permits CheckView, WaitingView {

    /** Rejected as {@link Failure.NotRecorded} or {@link Failure.TooMuchFound} if the claim waits nowhere. */
    static ClaimAnswer of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Checked checked -> CheckView.of(checked);
            case Outcome.GoOn late when late.later() == Outcome.Later.QUEUED -> WaitingView.of(late);
            case Outcome.GoOn late
            when late.reason() == Reason.TOO_MUCH_FOUND ->
                throw new Rejected(new Failure.TooMuchFound(CheckQueue.MOST_BYTES));
            case Outcome.GoOn _ -> throw new Rejected(new Failure.NotRecorded());
        };
    }

    /** As HTTP says it. */
    default Status status() {
        return this instanceof CheckView ? Status.OK : Status.ACCEPTED;
    }
}
