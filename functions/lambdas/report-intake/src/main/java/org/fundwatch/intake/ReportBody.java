package org.fundwatch.intake;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.Identity;
import org.fundwatch.reports.Report;
import org.fundwatch.reports.ReportChannel;
import org.fundwatch.reports.Reported;
import org.fundwatch.reports.ReportedSubject;

/** The request as the contract describes it; {@link ReportParser} is what reads it. */
@Schema(
        name = "Report",
        additionalProperties = Schema.False.class,
        requiredProperties = {"channel", "place", "subject", "reported", "conduct", "facts", "wantsReward", "named"})
record ReportBody(
        ReportChannel channel,

        @Schema(description = "Six digits of GB/T 2260: where it happened", pattern = "^[1-9][0-9]{5}$")
        String place,

        ReportedSubject subject,
        Whom reported,
        When conduct,

        @Schema(minLength = Report.MIN_FACTS, maxLength = Report.MAX_FACTS)
        String facts,

        boolean wantsReward,

        @Schema(description = "Whether identity is given; without it the report is anonymous")
        boolean named,

        Who identity,

        @Schema(
                description =
                        "What an anonymous reporter wants to be known by when a reward is claimed; kept as a keyed hash",
                minLength = ClaimToken.LEAST,
                maxLength = ClaimToken.MOST)
        String claimToken) {

    @Schema(
            name = "Reported",
            description = "Either of the two",
            additionalProperties = Schema.False.class,
            minProperties = 1,
            maxProperties = 1)
    record Whom(
            @Schema(pattern = "^[HP][0-9]{11}$") String institutionCode,
            @Schema(maxLength = Reported.MAX_NAME) String name) {}

    @Schema(
            name = "Conduct",
            description = "First and last day, not in the future",
            additionalProperties = Schema.False.class,
            requiredProperties = {"from", "until"})
    record When(LocalDate from, LocalDate until) {}

    @Schema(
            name = "Identity",
            description = "Sealed on arrival; no staff function can read it",
            additionalProperties = Schema.False.class,
            requiredProperties = {"name", "phone"})
    record Who(
            @Schema(maxLength = Identity.MAX) String name,
            @Schema(maxLength = Identity.MAX) String phone,
            @Schema(maxLength = Identity.MAX) String address,

            @Schema(description = "Number of an identity document", maxLength = Identity.MAX)
            String document) {}
}
