package org.fundwatch.claims.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows of an export from a seed, with whatever exports get wrong. */
record MadeRows(List<Map<String, String>> settlements, List<Map<String, String>> lines) {
    private static final List<String> DAYS =
            List.of("2026-01-03", "2026/01/03", "20260103", "20260103090000", "2026-01-03 09:00:00");
    private static final List<String> QUANTITIES =
            List.of("1", "2.00", "1.50", "100", "100.00", "0.125", ".5", "5.", "007.50");
    private static final List<String> PRICES = List.of("5", "5.0000", "0.005", "0.125", "12.344", "12.345", ".5", "5.");
    private static final List<String> FUNDS = List.of("65", "33.335", "0", "200", "66.66665", ".5", "65.");
    private static final List<String> CODES = List.of("XA01", "ZA02", "T003", "C004", "001102000010000");

    /** All of it, settlements first. */
    Stream<Map<String, String>> all() {
        return Stream.concat(settlements.stream(), lines.stream());
    }

    static MadeRows of(long seed, int patients) {
        var random = new SplittableRandom(seed);
        var made = new MadeRows(new ArrayList<>(), new ArrayList<>());
        for (var i = 0; i < patients; i++) {
            made.patient(i, random);
        }
        return made;
    }

    private void patient(int i, SplittableRandom random) {
        var patient = (i % 5 == 0 ? "参保" : "P") + random.nextInt(1_000_000_000);
        for (var visit = 0; visit < 1 + random.nextInt(3); visit++) {
            var key = Map.of("psn_no", patient, "mdtrt_id", "V" + i + "-" + visit);
            var paid = settlement(key, "S" + i + "-" + visit, random);
            settlements.add(paid);
            for (var no = 0; no < random.nextInt(5); no++) {
                lines.add(line(key, paid.get("setl_id"), "F" + no, random));
            }
            mishap(random.nextInt(20), key, paid, random);
        }
    }

    /** One of those that a partition has to bear; mostly none. */
    private void mishap(int kind, Map<String, String> key, Map<String, String> paid, SplittableRandom random) {
        var id = paid.get("setl_id");
        switch (kind) {
            case 0 -> settlements.add(new TreeMap<>(paid));
            case 1 -> takeBack(key, paid, random);
            case 2 -> lines.add(with(line(key, id, "F8", random), "cnt", "-1"));
            case 3 -> {
                lines.add(with(line(key, id, "F9", random), "cnt", "3"));
                lines.add(with(line(key, id, "F9", random), "cnt", "4"));
            }
            case 4 -> {
                settlements.add(with(paid, "setl_id", id + "b"));
                lines.add(without(line(key, id, "F7", random), "setl_id"));
            }
            case 5 -> settlements.add(with(with(paid, "med_type", "99"), "setl_id", id + "c"));
            case 6 -> lines.add(line(key, "of-no-settlement", "F6", random));
            case 7 -> lines.add(without(line(key, id, "F5", random), "psn_no"));
            case 8 -> {
                var line = with(line(key, id, "F4", random), "cnt", "2");
                lines.add(line);
                lines.add(with(line, "cnt", "2.00"));
                lines.add(new TreeMap<>(line));
            }
            default -> tooLarge(kind, key, paid, random);
        }
    }

    /** Values that fit no type: where they make no sense they are refused, with their settlement and no other. */
    private void tooLarge(int kind, Map<String, String> key, Map<String, String> paid, SplittableRandom random) {
        var id = paid.get("setl_id");
        switch (kind) {
            case 9 -> lines.add(with(with(line(key, id, "Fa", random), "chrg_type", "09"), "prd_days", "99999999999"));
            case 10 -> lines.add(with(line(key, id, "Fb", random), "pric", "9".repeat(40)));
            case 11 -> settlements.add(with(stay(paid, id + "d"), "act_ipt_days", "3000000000"));
            case 12 -> settlements.add(with(stay(paid, id + "e"), "act_ipt_days", "5.5"));
            case 13 -> settlements.add(shared(paid, id + "f", "99999999999999.99", "92233720368547758.07"));
            case 14 -> settlements.add(shared(paid, id + "g", "99999999999999999999", ".5"));
            case 15 -> settlements.add(shared(paid, id + "h", "0.01", "99999999999999999999"));
            case 16 -> nothingButTakenBack(key, paid, random);
            default -> {}
        }
    }

    /** Elsewhere, and with a line that says of no settlement that it is of it. */
    private void nothingButTakenBack(Map<String, String> key, Map<String, String> paid, SplittableRandom random) {
        var visit = new TreeMap<>(key);
        visit.put("mdtrt_id", key.get("mdtrt_id") + "r");
        takeBack(visit, with(paid, "mdtrt_id", visit.get("mdtrt_id")), random);
        lines.add(without(line(visit, "of-none", "Fc", random), "setl_id"));
    }

    private static Map<String, String> stay(Map<String, String> paid, String id) {
        return with(with(paid, "setl_id", id), "med_type", "21");
    }

    private static Map<String, String> shared(Map<String, String> paid, String id, String whole, String fund) {
        return with(with(with(paid, "setl_id", id), "medfee_sumamt", whole), "hifp_payamt", fund);
    }

    private void takeBack(Map<String, String> key, Map<String, String> paid, SplittableRandom random) {
        var id = paid.get("setl_id") + "r";
        var refund = with(with(paid, "setl_id", id), "refd_setl_flag", "1");
        refund.put("init_setl_id", paid.get("setl_id"));
        refund.put("medfee_sumamt", "-100");
        settlements.add(refund);
        lines.add(with(line(key, id, "F3", random), "cnt", "-1"));
    }

    private static Map<String, String> settlement(Map<String, String> key, String id, SplittableRandom random) {
        var row = new TreeMap<>(key);
        row.put("setl_id", id);
        row.put("fixmedins_code", one(List.of("H99000000001", "P99000000002"), random));
        row.put("gend", one(List.of("1", "2", "9", " "), random));
        row.put("brdy", one(DAYS, random));
        row.put("med_type", one(List.of("11", "14", "21"), random));
        row.put("insutype", one(List.of("310", "390", "340"), random));
        row.put("setl_time", one(DAYS, random));
        row.put("adm_time", one(List.of("2025-12-29 08:00:00", "", "20251229"), random));
        row.put("dscg_time", one(DAYS, random));
        row.put("act_ipt_days", one(List.of("5", "5.0", ""), random));
        row.put("medfee_sumamt", one(List.of("100.00", "0", "99.99"), random));
        row.put("hifp_payamt", one(FUNDS, random));
        row.put("wm_dise_code", one(List.of("I10", "", "a\"b\\c"), random));
        return row;
    }

    private static Map<String, String> line(
            Map<String, String> key, String id, String number, SplittableRandom random) {
        var row = new TreeMap<>(key);
        row.put("setl_id", id);
        row.put("feedetl_sn", number);
        row.put("med_list_codg", one(CODES, random));
        row.put("hilist_name", one(List.of("曲克芦丁", "a \"b\" \\", " "), random));
        row.put("chrg_type", one(List.of("01", "08", "09", "10", "99", ""), random));
        row.put("fee_ocur_time", one(DAYS, random));
        row.put("cnt", one(QUANTITIES, random));
        row.put("pric", one(PRICES, random));
        row.put("det_item_fee_sumamt", one(PRICES, random));
        row.put("rxno", one(List.of("R1", ""), random));
        row.put("prd_days", one(List.of("3", "7.0"), random));
        row.put("bilg_dr_codg", one(List.of("D990000000001", ""), random));
        row.put("bilg_dept_name", one(List.of("神经内科", ""), random));
        return row;
    }

    private static Map<String, String> with(Map<String, String> row, String name, String value) {
        var changed = new TreeMap<>(row);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> row, String name) {
        var changed = new TreeMap<>(row);
        changed.remove(name);
        return changed;
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
