package org.fundwatch.claimvalidation.fsi;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The national messages as the contract describes them; what reads and writes them is tolerant and strict, each in its place. */
final class FsiBody {

    @Schema(
            name = "FsiRequest",
            description = "The national envelope of 3101 and 3102. Numbers may be texts, unknown keys are left alone",
            additionalProperties = Schema.True.class,
            requiredProperties = "input")
    record Question(
            @Schema(
                    description = "input.data: task_id, trig_scen, patient_dtos with fsi_encounter_dtos",
                    type = SchemaType.OBJECT,
                    additionalProperties = Schema.True.class)
            Object input) {}

    @Schema(
            name = "FsiReport",
            description = "The national envelope of 3103",
            additionalProperties = Schema.True.class,
            requiredProperties = "input")
    record Report(
            @Schema(
                    description = "input.data: warn_type, warns with warn_rslt_id, dspo_way, dspo_way_rea",
                    type = SchemaType.OBJECT,
                    additionalProperties = Schema.True.class)
            Object input) {}

    @Schema(
            name = "FsiAnswer",
            requiredProperties = {"infcode", "err_msg", "output"})
    record Answer(
            @Schema(description = "0") int infcode,

            @Schema(name = "err_msg", description = "Empty, or that a claim was not checked")
            String errMsg,

            Output output) {}

    @Schema(
            name = "FsiOutput",
            requiredProperties = {"result", "checks"})
    record Output(
            @Schema(description = "What was found; empty where nothing was, or where nothing was checked")
            List<Found> result,

            @Schema(description = "One for each patient, beside the national fields")
            List<Check> checks) {}

    @Schema(
            name = "FsiCheck",
            requiredProperties = {"check_id", "patn_id", "mdtrt_id", "checked"})
    record Check(
            @Schema(name = "check_id") UUID checkId,
            @Schema(name = "patn_id") String patnId,
            @Schema(name = "mdtrt_id") String mdtrtId,
            boolean checked,

            @Schema(description = "Why it was not checked") String reason,

            @Schema(description = "Whether it waits, to be fetched by check_id later")
            boolean queued,

            @Schema(name = "not_checked", description = "Rules that lacked something in this request")
            List<Open> notChecked,

            @Schema(name = "not_computable", description = "Rules that can say nothing of any request")
            List<String> notComputable) {}

    @Schema(
            name = "FsiNotChecked",
            requiredProperties = {"rule", "what"})
    record Open(
            String rule,

            @Schema(description = "Path of the missing key") String what,

            @Schema(description = "Why the national request cannot say it")
            String reason) {}

    @Schema(
            name = "FsiResult",
            requiredProperties = {
                "jr_id",
                "rule_id",
                "rule_name",
                "vola_cont",
                "patn_id",
                "mdtrt_id",
                "judge_result_detail_dtos",
                "vola_amt",
                "vola_amt_stas",
                "sev_deg",
                "vola_bhvr_type"
            })
    record Found(
            @Schema(name = "jr_id", description = "Goes back in 3103 as warn_rslt_id", maxLength = 50)
            String jrId,

            @Schema(name = "rule_id", maxLength = 50) String ruleId,

            @Schema(name = "rule_name", maxLength = 200) String ruleName,

            @Schema(name = "vola_cont", maxLength = 500) String volaCont,

            @Schema(name = "patn_id", maxLength = 100) String patnId,

            @Schema(name = "mdtrt_id", maxLength = 100) String mdtrtId,

            @Schema(name = "judge_result_detail_dtos") List<Detail> details,

            @Schema(name = "vola_amt", description = "Yuan") BigDecimal volaAmt,

            @Schema(name = "vola_amt_stas", description = "Ours: 1 computed, 0 the rule names no amount")
            String volaAmtStas,

            @Schema(name = "sev_deg", description = "Ours: 1 明确违规, 2 可疑")
            String sevDeg,

            @Schema(name = "vola_evid", maxLength = 500) String volaEvid,

            @Schema(name = "vola_bhvr_type", description = "Ours: 0 unsorted")
            String volaBhvrType,

            @Schema(name = "task_id") String taskId) {}

    @Schema(
            name = "FsiDetail",
            requiredProperties = {"jrd_id", "patn_id", "mdtrt_id", "vola_item_type", "vola_amt"})
    record Detail(
            @Schema(name = "jrd_id", maxLength = 50) String jrdId,

            @Schema(name = "patn_id") String patnId,
            @Schema(name = "mdtrt_id") String mdtrtId,

            @Schema(name = "rx_id", description = "The order; absent where the whole visit is meant")
            String rxId,

            @Schema(name = "vola_item_type", description = "Ours: 1 an order, 2 the visit")
            String volaItemType,

            @Schema(name = "vola_amt", description = "Yuan") BigDecimal volaAmt) {}

    @Schema(
            name = "FsiTaken",
            requiredProperties = {"infcode", "err_msg", "output"})
    record Taken(
            int infcode,
            @Schema(name = "err_msg") String errMsg,

            @Schema(type = SchemaType.OBJECT) Object output) {}

    @Schema(
            name = "FsiRefusal",
            description = "A problem and the national envelope in one",
            additionalProperties = Schema.True.class,
            requiredProperties = {"type", "title", "status", "infcode", "err_msg"})
    record Refusal(
            @Schema(format = "uri") String type,
            String title,
            int status,
            String detail,

            @Schema(description = "-1") int infcode,

            @Schema(name = "err_msg") String errMsg) {}

    private FsiBody() {}
}
