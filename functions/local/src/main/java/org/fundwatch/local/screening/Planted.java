package org.fundwatch.local.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is planted among clean settlements, and the rules that have to find it there: these and no others. */
enum Planted {
    AMOUNT("R036"),
    OUTSIDE_THE_STAY("R042"),
    TOO_MANY_DRUGS("R046"),
    SPLIT_ADMISSION("R049"),
    NOT_THERE("S01"),
    ELSEWHERE("S03"),
    ABOVE_ORDERS("S04 S20"),
    SPLIT_PRESCRIPTION("S06"),
    DEVICE_TWICE("S11"),
    TRACE_CODE_TWICE("S12"),
    NO_DOCTOR("S13"),
    DISCHARGE_DRUGS("S14"),
    MORE_DAYS_THAN_THE_STAY("S16"),
    MALFORMED_CODE("S22"),
    TOO_LONG_A_SUPPLY("R009 R068"),
    DRUG_OF_THE_OTHER_SEX("R067"),
    SERVICE_OF_THE_OTHER_SEX("R081");

    static final Item FOR_MEN = new Item("XL02BBA326A001010102180", "阿帕他胺片", "drug", 9900, "*");
    static final Item ON_MEN = new Item("002101030280000", "阴茎海绵体造影", "exam", 30_000, "*");

    private static final Set<Planted> OF_STAYS =
            Set.of(OUTSIDE_THE_STAY, SPLIT_ADMISSION, NOT_THERE, ELSEWHERE, DISCHARGE_DRUGS, MORE_DAYS_THAN_THE_STAY);

    private final String rules;

    Planted(String rules) {
        this.rules = rules;
    }

    Set<String> rules() {
        return Set.of(rules.split(" ", -1));
    }

    boolean needsAStay() {
        return OF_STAYS.contains(this);
    }

    /** Spoils one visit; what needs another visit beside it is made by {@link SettlementMaker}. */
    void in(MadeVisit made, Items items) {
        var drug = made.first("drug");
        switch (this) {
            case AMOUNT -> drug.put("amount", MadeVisit.yuan(99_999));
            case OUTSIDE_THE_STAY -> drug.put("date", made.end().plusDays(1).toString());
            case TOO_MANY_DRUGS -> items.of("drug").stream().limit(6).forEach(made::prescribe);
            case NOT_THERE -> made.visit.put("present_days", made.days() - 2);
            case ABOVE_ORDERS -> ordered(made, drug);
            case SPLIT_PRESCRIPTION -> again(made, drug).put("rx", made.id + "-2");
            case DEVICE_TWICE -> made.first("consumable").put("udi", List.of("U1", "U1"));
            case TRACE_CODE_TWICE -> drug.put("trace_codes", List.of("T1" + made.id, "T1" + made.id));
            case NO_DOCTOR -> drug.remove("doctor");
            case DISCHARGE_DRUGS -> drug.put("days_supply", 31);
            case MORE_DAYS_THAN_THE_STAY -> twoMore(made.first("bed"), items.only("bed"));
            case MALFORMED_CODE -> drug.put("code", "X-1");
            case TOO_LONG_A_SUPPLY -> drug.put("days_supply", 10);
            case DRUG_OF_THE_OTHER_SEX -> named(drug, FOR_MEN);
            case SERVICE_OF_THE_OTHER_SEX -> made.charge(ON_MEN, 1);
            case SPLIT_ADMISSION, ELSEWHERE -> {}
        }
    }

    private static void named(Map<String, Object> line, Item item) {
        line.put("code", item.code());
        line.put("name", item.name());
    }

    private static Map<String, Object> again(MadeVisit made, Map<String, Object> drug) {
        var copy = new LinkedHashMap<>(drug);
        copy.put("no", made.lines.size() + 1);
        copy.put("trace_codes", List.of("T" + made.id + "again"));
        made.lines.add(copy);
        return copy;
    }

    private static void twoMore(Map<String, Object> line, Item item) {
        var qty = Integer.parseInt(line.get("qty").toString()) + 2;
        line.put("qty", Integer.toString(qty));
        line.put("amount", MadeVisit.yuan((long) item.fen() * qty));
    }

    /** Everything is ordered and reported as it was charged, but one drug half as often. */
    private static void ordered(MadeVisit made, Map<String, Object> drug) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var line : made.lines) {
            var row = new LinkedHashMap<String, Object>();
            row.put("no", line.get("no"));
            row.put("code", line.get("code"));
            row.put("name", line.get("name"));
            row.put("date", line.get("date"));
            row.put("qty", line.equals(drug) ? "0.5" : line.get("qty"));
            rows.add(row);
        }
        made.visit.put("orders", rows);
        made.visit.put("reports", rows);
    }
}
