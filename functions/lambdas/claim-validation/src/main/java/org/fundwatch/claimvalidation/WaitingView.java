package org.fundwatch.claimvalidation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a hospital is told of a claim that waits. */
@RegisterForReflection
@Schema(
        name = "Waiting",
        description = "Not checked: go on",
        requiredProperties = {"checkId", "reason"})
public record WaitingView(
        UUID checkId,

        @Schema(description = "Why it was not checked at once")
        Outcome.Reason reason) implements ClaimAnswer {

    static WaitingView of(Outcome.GoOn late) {
        return new WaitingView(late.checkId(), late.reason());
    }
}
