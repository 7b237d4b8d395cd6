package org.fundwatch.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.PointRow;

/** Invented points and visits, the same at every run: as many points at the level of codes as the library of 2025 has. */
final class Sample {
    static final int CODE_LEVEL_POINTS = 247_000;
    static final int LINES = 50;
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The rules that are asked, in the order in which points are dealt out to them. */
    static final List<String> RULES = List.of("R081", "R065", "R012", "R013", "R001", "R008", "R027", "R025");

    private static final List<String> MODES = List.of("inpatient", "outpatient", "emergency");
    private static final List<String> DISEASES = List.of("脑梗", "糖尿病", "高血压", "肺炎", "胰腺炎");
    private static final int SEED = 7;

    /** A point on a single code has one entry, a pair two. */
    static List<PointRow> points() {
        var rows = new ArrayList<PointRow>();
        var entries = 0;
        for (var i = 0; entries < CODE_LEVEL_POINTS; i++) {
            var rule = RULES.get(i % RULES.size());
            var codes = rule.equals("R025") && entries + 1 < CODE_LEVEL_POINTS
                    ? List.of(code(i - 1), code(i - 2))
                    : List.of(code(i));
            rows.add(row(i, rule.equals("R025") && codes.size() == 1 ? "R081" : rule, codes));
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

    static Map<String, Object> value(String rule, int i) {
        return switch (rule) {
            case "R081" -> Map.of("gender", i % 16 == 0 ? "male" : "female");
            case "R065" -> Map.of("age_range_years", List.of(0, 14 + i % 3));
            case "R012" -> Map.of("min_level", 2 + i / 8 % 2);
            case "R013" -> Map.of("allowed_modes", List.of(MODES.get(i / 8 % MODES.size())));
            case "R001" -> Map.of("allowed_insutype", i / 8 % 2 == 0 ? "work-injury" : "employee");
            case "R008" -> Map.of("diagnosis_set", List.of(DISEASES.get(i / 8 % DISEASES.size())));
            case "R027" -> Map.of("max_per_day", 1 + i / 8 % 3);
            default -> Map.of("window", "same_day");
        };
    }

    /** Requests: every line's item has points, some of which it breaks. */
    static List<Map<String, Object>> visits(int count) {
        var random = new Random(SEED);
        var visits = new ArrayList<Map<String, Object>>();
        for (var v = 0; v < count; v++) {
            visits.add(visit(random));
        }
        return visits;
    }

    private static Map<String, Object> visit(Random random) {
        var lines = new ArrayList<Map<String, Object>>();
        while (lines.size() < LINES) {
            var group = random.nextInt(20_000) * RULES.size();
            for (var k = 0; k < RULES.size() - 1 && lines.size() < LINES; k++) {
                lines.add(line(lines.size() + 1, code(group + k), random));
            }
        }
        var visit = new HashMap<String, Object>();
        visit.putAll(Map.of("id", "V1", "type", MODES.get(random.nextInt(2) + 1), "admitted", DAY.toString()));
        visit.putAll(Map.of("lines", lines, "insurance_type", "employee"));
        visit.put("diagnoses", List.of(Map.of("name", DISEASES.get(random.nextInt(DISEASES.size())))));
        var patient = Map.of("id", "P1", "sex", random.nextBoolean() ? "male" : "female", "birth_date", birth(random));
        var institution = Map.of("kind", "hospital", "level", 1 + random.nextInt(3));
        return Map.of("stage", "in", "institution", institution, "patient", patient, "visit", visit);
    }

    private static String birth(Random random) {
        return DAY.minusYears(random.nextInt(80)).minusDays(10).toString();
    }

    private static Map<String, Object> line(int no, String code, Random random) {
        return Map.of(
                "no",
                no,
                "code",
                code,
                "name",
                "项目",
                "category",
                "other",
                "date",
                DAY.plusDays(random.nextInt(2)).toString(),
                "qty",
                Integer.toString(1 + random.nextInt(3)),
                "unit_price",
                "12.50",
                "doctor",
                "D510105000123");
    }

    private Sample() {}
}
