package org.fundwatch.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.PointRow;

/** Invented points, the same at every run: as many at the level of codes as the library of 2025 has, of eight kinds. */
final class Sample {
    static final int CODE_LEVEL_POINTS = 247_000;
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The rules that are asked, in the order in which points are dealt out to them; of the pair, the two codes before it. */
    static final List<String> RULES = List.of("R081", "R065", "R012", "R013", "R001", "R008", "R027", "R025");

    static final int KINDS = RULES.size();

    /** Groups of eight points; every so many-th is strict, and most claims break what it says. */
    static final int GROUPS = 27_000;

    static final int STRICT_EVERY = 25;
    static final List<String> MODES = List.of("inpatient", "outpatient", "emergency");
    static final List<String> DISEASES = List.of("脑梗", "糖尿病", "高血压", "肺炎", "胰腺炎");

    /** A point on a single code has one entry, a pair two. */
    static List<PointRow> points() {
        var rows = new ArrayList<PointRow>();
        var entries = 0;
        for (var i = 0; entries < CODE_LEVEL_POINTS; i++) {
            var rule = RULES.get(i % KINDS);
            var pair = rule.equals("R025") && entries + 1 < CODE_LEVEL_POINTS;
            var codes = pair ? List.of(code(i - 1), code(i - 2)) : List.of(code(i));
            rows.add(row(i, codes.size() == 1 && rule.equals("R025") ? "R081" : rule, codes));
            entries += codes.size();
        }
        return rows;
    }

    static String code(int i) {
        return "X%022d".formatted(i);
    }

    private static PointRow row(int i, String rule, List<String> codes) {
        return new PointRow(
                "KP-%016x".formatted(i),
                rule,
                codes,
                "项目" + i,
                "限定" + i % 1000,
                value(rule, i),
                Basis.STATED,
                "bench",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, Object> value(String rule, int i) {
        return i / KINDS % STRICT_EVERY == 0 ? strict(rule, i) : mild(rule, i);
    }

    private static Map<String, Object> strict(String rule, int i) {
        return switch (rule) {
            case "R081" -> Map.of("gender", "male");
            case "R065" -> Map.of("age_range_years", List.of(0, 14 + i % 3));
            case "R012" -> Map.of("min_level", 3);
            case "R013" -> Map.of("allowed_modes", List.of(MODES.get(i % MODES.size())));
            case "R001" -> Map.of("allowed_insutype", "work-injury");
            case "R008" -> Map.of("diagnosis_set", List.of("戈谢", "法布雷"));
            case "R027" -> Map.of("max_per_day", 1);
            default -> Map.of("window", "same_day");
        };
    }

    private static Map<String, Object> mild(String rule, int i) {
        return switch (rule) {
            case "R081" -> Map.of("gender", "female");
            case "R065" -> Map.of("age_range_years", List.of(0, 100 + i % 3));
            case "R012" -> Map.of("min_level", 1);
            case "R013" -> Map.of("allowed_modes", MODES);
            case "R001" -> Map.of("allowed_insutype", "employee");
            case "R008" -> Map.of("diagnosis_set", DISEASES);
            case "R027" -> Map.of("max_per_day", 4 + i % 3);
            default -> Map.of("window", "same_day");
        };
    }

    private Sample() {}
}
