package org.fundwatch.claimvalidation.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.review.AppealAnswer;

/** One confirmed finding, as the contract describes it; who reviewed it, and why, stays with the bureau. */
@Schema(
        name = "ConfirmedFinding",
        requiredProperties = {
            "finding",
            "stage",
            "rule",
            "name",
            "level",
            "checkedOn",
            "confirmedOn",
            "basis",
            "lines",
            "checkStage",
            "checkedAt",
            "edition",
            "evidence",
            "appeals"
        })
record ConfirmedView(
        String finding,
        ConfirmedStage stage,
        String rule,
        BothView name,
        AlertLevel level,
        Optional<Long> amountFen,
        LocalDate checkedOn,

        @Schema(description = "The institution's own number of the settlement, where it was screened afterwards")
        Optional<String> settlement,

        LocalDate confirmedOn,

        @Schema(description = "The last day on which it may be appealed against, where the place's period is known")
        Optional<LocalDate> appealUntil,

        @Schema(description = "What is missing to say until when it may be appealed against: ask the bureau")
        Optional<String> missing,

        @Schema(description = "Instrument and article that the rule serves")
        String basis,

        @Schema(description = "National code of an item, or its name where the line has no code")
        Optional<String> item,

        @Schema(description = "Numbers of lines of the claim")
        List<Integer> lines,

        @Schema(description = "Days or units too many, a plain decimal")
        Optional<String> excess,

        CheckStage checkStage,
        Instant checkedAt,

        @Schema(description = "The knowledge that it was checked by")
        String edition,

        @Schema(
                description =
                        "The knowledge point that it rests on, where the check was late or screened; else the check's answer has it")
        Optional<String> point,

        Optional<Basis> pointBasis,
        @Schema(description = "What was found, in words") BothView evidence,

        @Schema(description = "The day on which an appeal came, by this door or on paper")
        Optional<LocalDate> appealedOn,

        @Schema(description = "The day on which a third person verified or dismissed it")
        Optional<LocalDate> decidedOn,

        @Schema(description = "Appeals that came by this door, the earliest first")
        List<Taken> appeals) {

    /** An appeal and what became of it. */
    @Schema(
            name = "TakenAppeal",
            requiredProperties = {"appealId", "receivedAt", "answer"})
    record Taken(
            UUID appealId,
            Instant receivedAt,
            AppealAnswer answer,

            @Schema(
                    description =
                            "Until when it could have come, or from when on, where that is why nothing comes of it")
            Optional<LocalDate> day) {}
}
