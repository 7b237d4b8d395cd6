package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.agreement.SuspensionGround;
import org.fundwatch.kernel.Tree;

/** What the officer proposes: a measure with what it needs to be said, and nothing else. */
@Schema(name = "Proposal", additionalProperties = Schema.False.class)
record ProposalBody(
        @Schema(required = true) Measure measure,

        @Schema(implementation = Long.class, minimum = "0", description = "DAMAGES: what the agreement multiplies")
        Optional<Long> baseFen,

        @Schema(implementation = SuspensionGround.class, description = "SUSPEND_AGREEMENT by the agency")
        Optional<SuspensionGround> ground,

        @Schema(implementation = LocalDate.class, description = "SUSPEND_AGREEMENT: its first day")
        Optional<LocalDate> from,

        @Schema(implementation = LocalDate.class, description = "SUSPEND_AGREEMENT at the institution's own request")
        Optional<LocalDate> requestedOn,

        @Schema(implementation = Integer.class, minimum = "1", description = "how long the institution asks for")
        Optional<Integer> days) {

    static Proposal parse(Tree proposal) {
        var measure = proposal.oneOf("measure", Measure.class);
        return switch (measure) {
            case DAMAGES -> new Proposal.Damages(proposal.fen("baseFen"));
            case SUSPEND_AGREEMENT -> suspension(proposal);
            case TERMINATE_AGREEMENT -> new Proposal.Terminate();
            case TALK, WITHHOLD_PAYMENT, DENY_PAYMENT, REFUSE_SETTLEMENT, RECOVER_PAYMENT, SUSPEND_STAFF ->
                new Proposal.Step(measure);
        };
    }

    private static Proposal suspension(Tree proposal) {
        var latest = ServiceAgreementBody.LAST_DAY;
        var from = Inputs.dayUntil(proposal, "from", latest, "must not lie after " + latest);
        return proposal.has("requestedOn")
                ? new Proposal.SuspendOnRequest(proposal.date("requestedOn"), from, proposal.positive("days"))
                : new Proposal.Suspend(proposal.oneOf("ground", SuspensionGround.class), from);
    }
}
