package org.fundwatch.claimvalidation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request as the contract describes it; {@link org.fundwatch.claims.ClaimForm} is what reads it. */
@Schema(
        name = "Claim",
        additionalProperties = Schema.False.class,
        requiredProperties = {"stage", "patient", "visit"})
record ClaimBody(
        @Schema(
                enumeration = {"pre", "in", "post"},
                description = "事前 while the order is written, 事中 before settlement, 事后 after it")
        String stage,

        @Schema(
                name = "checked_at",
                description = "Local time of the check, where the hour matters",
                pattern = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$")
        String checkedAt,

        Asking institution,
        Person patient,
        VisitBody visit,

        @Schema(
                description =
                        "Earlier visits of the patient: read, not judged. Absent means not supplied, empty means none",
                maxItems = 100)
        List<VisitBody> history,

        @Schema(name = "institution_facts") FactsBody institutionFacts) {

    @Schema(
            name = "Institution",
            additionalProperties = Schema.False.class,
            requiredProperties = {"kind"})
    record Asking(
            @Schema(
                    description = "Must be the asking institution's, as its token or signature says",
                    pattern = "^[HP][0-9]{11}$")
            String code,

            @Schema(enumeration = {"hospital", "clinic", "pharmacy"})
            String kind,

            @Schema(description = "1 to 3; null or absent if unknown", nullable = true)
            Integer level) {}

    @Schema(
            name = "Patient",
            description = "Used for this answer and kept nowhere",
            additionalProperties = Schema.False.class,
            requiredProperties = {"id", "sex"})
    record Person(
            @Schema(description = "Opaque to us", maxLength = 100)
            String id,

            @Schema(enumeration = {"male", "female", "unknown"})
            String sex,

            @Schema(name = "birth_date", format = "date", nullable = true)
            String birthDate,

            @Schema(description = "Whether the patient has a chronic disease")
            boolean chronic) {}
}
