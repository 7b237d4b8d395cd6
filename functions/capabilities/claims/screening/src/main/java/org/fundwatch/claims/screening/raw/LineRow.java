package org.fundwatch.claims.screening.raw;

import java.util.LinkedHashMap;
import java.util.Map;

/** A line of a bill (费用明细, interface 2204) as a line of a claim. */
final class LineRow {
    private static final String DRUG = "drug";

    /** Everything but its number; {@link Refused} if a value is none. */
    static Map<String, Object> read(RawRow row) {
        var line = new LinkedHashMap<String, Object>();
        var code = row.any("med_list_codg", "hilist_code");
        var category = category(row, code.orElse(""));
        code.ifPresent(it -> line.put("code", it));
        line.put("name", row.any("hilist_name", "hosplist_name").or(() -> code).orElse("-"));
        line.put("category", category);
        line.put("date", RawValues.day(row.key("fee_ocur_time")));
        line.put("qty", RawValues.quantity(row.key("cnt")));
        row.field("pric").map(RawValues::yuan).ifPresent(it -> line.put("unit_price", it));
        row.field("det_item_fee_sumamt").map(RawValues::yuan).ifPresent(it -> line.put("amount", it));
        row.field("rxno").ifPresent(it -> line.put("rx", it));
        row.field("bilg_dr_codg").ifPresent(it -> line.put("doctor", it));
        row.any("bilg_dept_name", "bilg_dept_codg").ifPresent(it -> line.put("department", it));
        if (category.equals(DRUG)) {
            row.field("prd_days").map(RawValues::whole).ifPresent(it -> line.put("days_supply", it));
        }
        return line;
    }

    private static String category(RawRow row, String code) {
        var letter = code.isEmpty() ? "" : code.substring(0, 1);
        return row.field("chrg_type")
                .map(Dictionary.CATEGORY::get)
                .orElseGet(() -> Dictionary.BY_LETTER.getOrDefault(letter, "other"));
    }

    private LineRow() {}
}
