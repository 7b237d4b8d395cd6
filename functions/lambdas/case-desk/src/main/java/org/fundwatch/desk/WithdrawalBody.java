package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** A proposal that waits is taken back. */
@Schema(name = "NewProposalWithdrawal", additionalProperties = Schema.False.class)
record WithdrawalBody(
        @Schema(required = true, minimum = "1", description = "the number of the proposal")
        int proposal,

        @Schema(required = true, minLength = 1, maxLength = WithdrawalBody.MOST_WORDS)
        String reason) {
    static final int MOST_WORDS = 1000;

    static WithdrawalBody parse(Tree body) {
        var parsed = new WithdrawalBody(body.integer("proposal"), body.text("reason"));
        if (parsed.reason.isBlank() || parsed.reason.length() > MOST_WORDS) {
            throw new Misfit("/reason", "must have 1 to " + MOST_WORDS + " characters");
        }
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("proposal", Integer.toString(proposal), "reason", reason);
    }
}
