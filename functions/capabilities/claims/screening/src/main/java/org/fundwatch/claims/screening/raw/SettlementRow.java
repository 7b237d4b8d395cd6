package org.fundwatch.claims.screening.raw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A settlement without its lines (结算信息, interface 4101) as a partition's line. */
final class SettlementRow {
    private static final int RATIO_PLACES = 4;
    private static final String STAY = "inpatient";

    /** {@link Refused} if something is missing or is none. */
    static Map<String, Object> read(RawRow row, List<Map<String, Object>> lines) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("stage", "post");
        whole.put("settlement", settlement(row));
        whole.put("institution", pair("code", row.key("fixmedins_code"), "kind", kind(row)));
        whole.put("patient", patient(row));
        whole.put("visit", visit(row, lines));
        return whole;
    }

    /** Takes back another one: it says that it is a refund, and of which. */
    static Optional<String> reverses(RawRow row) {
        return row.field("init_setl_id").filter(_ -> row.field("refd_setl_flag").equals(Optional.of("1")));
    }

    private static Map<String, Object> settlement(RawRow row) {
        var settlement = new LinkedHashMap<String, Object>();
        settlement.put("id", row.key("setl_id"));
        settlement.put("on", day(row, "setl_time", "setl_end_date", "dscg_time", "setl_begn_date", "adm_time"));
        reverses(row).ifPresent(id -> settlement.put("reverses", id));
        return settlement;
    }

    private static String day(RawRow row, String... names) {
        return row.any(names).map(RawValues::day).orElseThrow(() -> new Refused(RowTrouble.NO_VALUE));
    }

    private static String kind(RawRow row) {
        return row.key("fixmedins_code").startsWith("P") ? "pharmacy" : "hospital";
    }

    private static Map<String, Object> patient(RawRow row) {
        var patient = new LinkedHashMap<String, Object>();
        patient.put("id", row.key("psn_no"));
        patient.put("sex", row.field("gend").map(Dictionary.SEX::get).orElse("unknown"));
        row.field("brdy").map(RawValues::day).ifPresent(day -> patient.put("birth_date", day));
        return patient;
    }

    private static Map<String, Object> visit(RawRow row, List<Map<String, Object>> lines) {
        var visit = new LinkedHashMap<String, Object>();
        var type = type(row);
        visit.put("id", row.key("mdtrt_id"));
        visit.put("type", type);
        row.field("insutype").map(Dictionary.INSURANCE::get).ifPresent(it -> visit.put("insurance_type", it));
        visit.put("admitted", day(row, "adm_time", "adm_date", "setl_begn_date", "setl_time"));
        if (type.equals(STAY)) {
            visit.put(
                    "discharged",
                    row.any("dscg_time", "dscg_date", "setl_end_date")
                            .map(RawValues::day)
                            .orElse(null));
            row.field("act_ipt_days").map(RawValues::whole).ifPresent(days -> visit.put("present_days", days));
        }
        fundRatio(row).ifPresent(ratio -> visit.put("fund_ratio", ratio));
        row.any("wm_dise_code", "dscg_main_dise_codg")
                .ifPresent(code -> visit.put("diagnoses", List.of(pair("code", code, "name", code))));
        visit.put("lines", lines);
        return visit;
    }

    private static String type(RawRow row) {
        return row.field("med_type")
                .map(Dictionary.VISIT::get)
                .or(() -> row.field("med_mdtrt_type").map(Dictionary.WAY::get))
                .orElseThrow(() -> new Refused(RowTrouble.UNKNOWN_KIND));
    }

    private static Optional<String> fundRatio(RawRow row) {
        var whole = reverses(row).isPresent() ? Optional.<String>empty() : row.field("medfee_sumamt");
        return whole.map(RawValues::fine)
                .filter(sum -> sum.signum() > 0)
                .flatMap(sum -> row.any("hifp_payamt", "hifp_pay")
                        .map(RawValues::fine)
                        .map(fund -> fund.divide(sum, RATIO_PLACES, RoundingMode.HALF_UP)
                                .min(BigDecimal.ONE)))
                .map(BigDecimal::toPlainString);
    }

    /** In this order, whenever it is made. */
    private static Map<String, Object> pair(String one, String value, String other, String otherValue) {
        var pair = new LinkedHashMap<String, Object>();
        pair.put(one, value);
        pair.put(other, otherValue);
        return pair;
    }

    private SettlementRow() {}
}
