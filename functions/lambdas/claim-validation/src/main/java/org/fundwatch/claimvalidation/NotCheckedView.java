package org.fundwatch.claimvalidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that lacked a fact. */
@Schema(
        name = "NotChecked",
        requiredProperties = {"rule", "what"})
record NotCheckedView(
        String rule,

        @Schema(description = "Path of the missing key in the request")
        String what) {}
