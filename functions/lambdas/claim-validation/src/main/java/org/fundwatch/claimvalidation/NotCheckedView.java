package org.fundwatch.claimvalidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.published.NotChecked;

/** A rule that lacked a fact. */
@Schema(
        name = "NotChecked",
        requiredProperties = {"rule", "what"})
public record NotCheckedView(
        String rule,

        @Schema(description = "Path of the missing key in the request")
        String what) {

    static NotCheckedView of(NotChecked open) {
        return new NotCheckedView(open.rule(), open.what());
    }
}
