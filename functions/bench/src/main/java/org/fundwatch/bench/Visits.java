package org.fundwatch.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented requests, the same at every run. */
public enum Visits {
    /** A third of the lines has no points; a few items stand on most bills, and a line in twenty or so breaks something. */
    TYPICAL {
        @Override
        String code(Random random) {
            var often = (int) (Math.pow(random.nextDouble(), SKEW) * CHARGED);
            return random.nextInt(WITHOUT_POINTS) == 0
                    ? "Y%022d".formatted(often)
                    : code(often * (Sample.GROUPS / CHARGED), random);
        }
    },
    /** Every line has a strict point, and most break it. */
    DENSE {
        @Override
        String code(Random random) {
            var strict = random.nextInt(Sample.GROUPS / Sample.STRICT_EVERY) * Sample.STRICT_EVERY;
            return code(strict, random);
        }
    };

    private static final int SEED = 7;
    private static final int SKEW = 2;

    /** Groups that hospitals charge at all: with seven codes each, as many codes as are published. */
    private static final int CHARGED = 3_000;

    private static final int WITHOUT_POINTS = 3;
    private static final int PARTNER = 20;
    private static final int MEN = 10;

    abstract String code(Random random);

    /** Requests with so many lines each. */
    List<Map<String, Object>> of(int count, int lines) {
        var random = new Random(SEED);
        var visits = new ArrayList<Map<String, Object>>();
        while (visits.size() < count) {
            visits.add(visit(visits.size(), lines, random));
        }
        return visits;
    }

    static String code(int group, Random random) {
        return Sample.code(group * Sample.KINDS + random.nextInt(Sample.KINDS - 1));
    }

    private Map<String, Object> visit(int number, int size, Random random) {
        var lines = new ArrayList<Map<String, Object>>();
        while (lines.size() < size) {
            var code = code(random);
            lines.add(line(lines.size() + 1, code, random));
            if (random.nextInt(PARTNER) == 0 && lines.size() < size) {
                lines.add(line(lines.size() + 1, next(code), random));
            }
        }
        var visit = new HashMap<String, Object>();
        visit.putAll(Map.of("id", "V" + number, "type", pick(Sample.MODES, random), "admitted", Sample.DAY.toString()));
        visit.putAll(Map.of("lines", lines, "insurance_type", "employee"));
        visit.put("discharged", Sample.DAY.plusDays(1).toString());
        visit.put("diagnoses", List.of(Map.of("name", pick(Sample.DISEASES, random))));
        var sex = random.nextInt(MEN) == 0 ? "male" : "female";
        var patient = Map.of("id", "P" + number, "sex", sex, "birth_date", birth(random));
        var institution = Map.of("kind", "hospital", "level", 1 + random.nextInt(3));
        return Map.of("stage", "in", "institution", institution, "patient", patient, "visit", visit);
    }

    /** The code after it, which may be the other one of a pair. */
    private static String next(String code) {
        return "%c%022d".formatted(code.charAt(0), Integer.parseInt(code.substring(1)) + 1);
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String birth(Random random) {
        return Sample.DAY.minusYears(random.nextInt(80)).minusDays(10).toString();
    }

    private static Map<String, Object> line(int no, String code, Random random) {
        var line = new HashMap<String, Object>();
        line.putAll(Map.of("no", no, "code", code, "name", "项目", "category", "other"));
        line.put("date", Sample.DAY.plusDays(random.nextInt(2)).toString());
        line.put("qty", Integer.toString(1 + random.nextInt(3)));
        line.put("unit_price", "%d.50".formatted(10 + Math.floorMod(code.hashCode(), 90)));
        line.put("doctor", "D510105000123");
        return line;
    }
}
