package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;

/** A paid reward that came back. */
@Schema(name = "NewRewardRecovery", additionalProperties = Schema.False.class)
record RecoveryBody(
        @Schema(required = true, minLength = 1, maxLength = Words.MOST, description = "the voucher, by its number")
        String voucher) {

    static RecoveryBody parse(Tree body) {
        var parsed = new RecoveryBody(Words.of(body, "voucher"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("voucher", voucher);
    }
}
