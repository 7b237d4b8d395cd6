package org.fundwatch.claimvalidation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of the institution beside the claim, as the contract describes it. */
@Schema(
        name = "InstitutionFacts",
        description = "Absent means not supplied, empty means none",
        additionalProperties = Schema.False.class)
record FactsBody(
        @Schema(description = "Register of beds") List<Stay> stays,

        @Schema(description = "Stock ledger of a period") List<Stock> stock,

        @Schema(name = "staff_subjects") List<String> staffSubjects,

        @Schema(description = "Reagents bought") List<Method> reagents,

        @Schema(name = "tests_billed") List<Billed> testsBilled,
        @Schema(name = "method_prices") List<MethodPrice> methodPrices,

        @Schema(name = "suspended_doctors", description = "Codes of physicians who may not charge now")
        List<String> suspendedDoctors,

        @Schema(name = "settled_trace_codes", description = "Codes of packages that were settled before")
        List<String> settledTraceCodes) {

    @Schema(
            additionalProperties = Schema.False.class,
            requiredProperties = {"patient", "bed", "admitted", "discharged"})
    record Stay(String patient, String bed, LocalDate admitted, LocalDate discharged) {}

    @Schema(
            additionalProperties = Schema.False.class,
            requiredProperties = {"name", "opening", "purchased", "closing", "settled_qty", "unit_price"})
    record Stock(
            String code,
            String name,
            @Schema(pattern = LineBody.QUANTITY) String opening,
            @Schema(pattern = LineBody.QUANTITY) String purchased,
            @Schema(pattern = LineBody.QUANTITY) String closing,

            @Schema(name = "settled_qty", pattern = LineBody.QUANTITY)
            String settledQty,

            @Schema(name = "unit_price", pattern = LineBody.YUAN)
            String unitPrice) {}

    @Schema(
            name = "TestMethod",
            additionalProperties = Schema.False.class,
            requiredProperties = {"name", "method"})
    record Method(String name, String method) {}

    @Schema(
            name = "TestBilled",
            additionalProperties = Schema.False.class,
            requiredProperties = {"name", "method", "qty", "unit_price"})
    record Billed(
            String name,
            String method,
            @Schema(pattern = LineBody.QUANTITY) String qty,

            @Schema(name = "unit_price", pattern = LineBody.YUAN)
            String unitPrice) {}

    @Schema(
            additionalProperties = Schema.False.class,
            requiredProperties = {"name", "method", "unit_price"})
    record MethodPrice(
            String name,
            String method,

            @Schema(name = "unit_price", pattern = LineBody.YUAN)
            String unitPrice) {}
}
