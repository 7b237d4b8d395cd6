package org.fundwatch.claimvalidation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line as the contract describes it. */
@Schema(
        name = "Line",
        description = "A charge, or before charging an order line",
        additionalProperties = Schema.False.class,
        requiredProperties = {"no", "name", "category", "date", "qty"})
record LineBody(
        @Schema(minimum = "1", description = "Unlike that of any other line")
        int no,

        @Schema(description = "National item code; absent where there is none", maxLength = 100)
        String code,

        @Schema(maxLength = 100) String name,

        @Schema(
                enumeration = {
                    "bed",
                    "consultation",
                    "exam",
                    "lab",
                    "treatment",
                    "surgery",
                    "nursing",
                    "consumable",
                    "drug",
                    "herbal",
                    "other"
                })
        String category,

        LocalDate date,

        @Schema(description = "Last day, where one line covers several", format = "date")
        String until,

        @Schema(pattern = "^\\d{2}:\\d{2}$") String time,

        @Schema(pattern = QUANTITY) String qty,

        @Schema(name = "unit_price", description = "Yuan", pattern = YUAN)
        String unitPrice,

        @Schema(description = "Yuan", pattern = YUAN) String amount,

        @Schema(name = "days_supply", minimum = "0") int daysSupply,

        @Schema(name = "discharge_medication", description = "Whether it goes home with the patient")
        boolean dischargeMedication,

        @Schema(description = "Prescription number") String rx,

        @Schema(enumeration = {"oral", "injection", "infusion", "external"})
        String route,

        @Schema(nullable = true) String doctor,

        @Schema(
                name = "class",
                enumeration = {"01", "02", "03"})
        String payClass,

        Actual actual,

        @Schema(name = "body_part") String bodyPart,

        @Schema(description = "One per piece, null where none was recorded")
        List<String> udi,

        @Schema(description = "What charged it") String department,

        @Schema(name = "purchase_price", description = "Yuan that the institution paid a unit", pattern = YUAN)
        String purchasePrice,

        @Schema(name = "trace_codes", description = "One per package; empty where none was recorded")
        List<String> traceCodes) {

    static final String YUAN = "^\\d{1,8}\\.\\d{2}$";
    static final String QUANTITY = "^\\d{1,6}(\\.\\d{1,4})?$";

    @Schema(
            description = "What was really given, by the record",
            additionalProperties = Schema.False.class,
            requiredProperties = "name")
    record Actual(
            String code,
            String name,

            @Schema(
                    name = "class",
                    enumeration = {"01", "02", "03"})
            String payClass,

            @Schema(name = "unit_price", pattern = YUAN) String unitPrice) {}
}
