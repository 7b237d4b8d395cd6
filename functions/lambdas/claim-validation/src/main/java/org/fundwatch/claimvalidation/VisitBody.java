package org.fundwatch.claimvalidation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as the contract describes it. What is absent was not supplied; an empty list was supplied and is empty. */
@Schema(
        name = "Visit",
        description = "Of a stay, discharged is required: null while it goes on",
        additionalProperties = Schema.False.class,
        requiredProperties = {"id", "type", "admitted", "lines"})
record VisitBody(
        @Schema(maxLength = 100) String id,

        @Schema(description = "Institution code of an earlier visit; absent: the asking one", maxLength = 100)
        String institution,

        @Schema(
                enumeration = {
                    "outpatient",
                    "emergency",
                    "inpatient",
                    "chronic_outpatient",
                    "pharmacy",
                    "internet",
                    "unknown"
                })
        String type,

        @Schema(
                name = "insurance_type",
                enumeration = {"employee", "resident", "work-injury", "maternity"})
        String insuranceType,

        LocalDate admitted,

        @Schema(name = "admitted_time", pattern = "^\\d{2}:\\d{2}$")
        String admittedTime,

        @Schema(format = "date", nullable = true) String discharged,

        @Schema(name = "readmission_reported", description = "Whether the early return was reported (报备)")
        boolean readmissionReported,

        @Schema(name = "present_days", description = "Days on which the patient was really there", minimum = "0")
        int presentDays,

        @Schema(name = "beds_in_room", minimum = "0") int bedsInRoom,

        @Schema(name = "total_amount", pattern = LineBody.YUAN)
        String totalAmount,

        @Schema(
                name = "fund_ratio",
                description = "Share that the fund paid",
                pattern = "^(0(\\.\\d{1,4})?|1(\\.0{1,4})?)$")
        String fundRatio,

        List<Diagnosis> diagnoses,

        @Schema(description = "Documents of the record that exist")
        List<String> documents,

        List<Entry> orders,
        List<Entry> reports,
        List<Entry> executions,
        List<Operation> operations,

        @Schema(name = "devices_used") List<Device> devicesUsed,

        @Schema(
                name = "maternity_status",
                description = "0 neither, 1 pregnant, 2 nursing",
                enumeration = {"0", "1", "2"})
        String maternityStatus,

        @Schema(name = "identity_confirmed", description = "Whether the person is the insured one")
        boolean identityConfirmed,

        @Schema(maxItems = 2000) List<LineBody> lines) {

    @Schema(additionalProperties = Schema.False.class, requiredProperties = "name")
    record Diagnosis(String code, String name) {}

    @Schema(
            name = "RecordEntry",
            description = "An order, a report or an execution; one may stand for several",
            additionalProperties = Schema.False.class,
            requiredProperties = {"no", "name", "date", "qty"})
    record Entry(
            int no,
            String code,
            String name,
            LocalDate date,
            @Schema(pattern = LineBody.QUANTITY) String qty) {}

    @Schema(
            additionalProperties = Schema.False.class,
            requiredProperties = {"no", "name", "date"})
    record Operation(int no, String code, String name, LocalDate date, String incision) {}

    @Schema(
            additionalProperties = Schema.False.class,
            requiredProperties = {"no", "name", "udi"})
    record Device(int no, String code, String name, String udi) {}
}
