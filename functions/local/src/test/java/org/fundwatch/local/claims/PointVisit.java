package org.fundwatch.local.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.Bounds;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.kernel.Tree;

/** A visit that breaks what a point says of an item, and one that just keeps it. */
final class PointVisit {
    private static final String OTHER = "X-other";

    private final String code;
    private final LocalDate day;
    private final boolean broken;
    private final Map<String, Object> patient = new LinkedHashMap<>(Map.of("id", "P1", "sex", "unknown"));
    private final Map<String, Object> institution = new LinkedHashMap<>(Map.of("kind", "hospital"));
    private final Map<String, Object> visit = new LinkedHashMap<>();
    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final List<Map<String, Object>> history = new ArrayList<>();

    private PointVisit(String code, LocalDate day, boolean broken) {
        this.code = code;
        this.day = day;
        this.broken = broken;
        visit.putAll(Map.of("id", "V1", "type", "outpatient", "admitted", day.toString(), "lines", lines));
    }

    static Claim breaking(String label, String code, LocalDate day) {
        return new PointVisit(code, day, true).of(label.split(" "));
    }

    static Claim keeping(String label, String code, LocalDate day) {
        return new PointVisit(code, day, false).of(label.split(" "));
    }

    private Claim of(String... label) {
        switch (label[0]) {
            case "male" -> sex("female", "male");
            case "female" -> sex("male", "female");
            case "child" -> aged(18, 17);
            case "ages" -> aged(Integer.parseInt(label[2]) + 1, Integer.parseInt(label[2]));
            case "from", "child-from" -> aged(Integer.parseInt(label[1]) - 1, Integer.parseInt(label[1]));
            case "newborn" -> born(day.minusDays(broken ? 29 : 28));
            case "none" -> aged(50, 50);
            default -> more(label);
        }
        if (lines.isEmpty()) {
            line(code, day, "1");
        }
        return claim();
    }

    private void more(String... label) {
        switch (label[0]) {
            case "insurance" -> visit.put("insurance_type", broken ? "employee" : label[1]);
            case "never" -> line(broken ? code : OTHER, day, "1");
            case "alone" -> herbs();
            case "internet" -> visit.put("type", broken ? "internet" : "outpatient");
            case "modes" -> mode(broken ? "outpatient" : label[label.length - 1]);
            case "level" -> institution.put("level", Integer.parseInt(label[1]) - (broken ? 1 : 0));
            case "diagnosis" -> visit.put("diagnoses", List.of(Map.of("name", broken ? "甲沟炎" : label[1])));
            case "first-line" -> earlier(broken ? "生理盐水" : label[1], day.minusDays(20));
            default -> uses(label);
        }
    }

    private void uses(String... label) {
        switch (label[0]) {
            case "days", "stay-days" ->
                daily(Integer.parseInt(label[1]) + (broken ? 1 : 0), label.length > 2 ? Integer.parseInt(label[3]) : 1);
            case "months" -> since(Integer.parseInt(label[1]));
            case "gap" -> twice(Integer.parseInt(label[1]) - (broken ? 1 : 0));
            case "week" -> inAWeek(Integer.parseInt(label[1]) + (broken ? 1 : 0));
            case "per-day" -> line(code, day, Integer.toString(Integer.parseInt(label[1]) + (broken ? 1 : 0)));
            case "with" -> with(label[1]);
            case "beside" -> operations(broken ? label[1] : label[3]);
            default -> throw new IllegalArgumentException(label[0]);
        }
    }

    private void sex(String breaks, String keeps) {
        patient.put("sex", broken ? breaks : keeps);
    }

    private void aged(int breaks, int keeps) {
        born(day.minusYears(broken ? breaks : keeps));
    }

    private void born(LocalDate birth) {
        patient.put("birth_date", birth.toString());
    }

    private void herbs() {
        line(code, day, "1").put("category", "herbal");
        if (!broken) {
            line(OTHER, day, "1").put("category", "herbal");
        }
    }

    private void mode(String type) {
        visit.put("type", type);
        visit.put("discharged", null);
    }

    private void daily(int days, int every) {
        for (var i = 0; i < days; i++) {
            line(code, day.plusDays((long) i * every), "1");
        }
        spread();
    }

    private void spread() {
        visit.put("type", "inpatient");
        visit.put("discharged", null);
    }

    private void since(int months) {
        earlierOf(code, day);
        line(code, broken ? day.plusMonths(months) : day.plusMonths(months).minusDays(1), "1");
        spread();
    }

    private void twice(int days) {
        line(code, day, "1");
        line(code, day.plusDays(days), "1");
        spread();
    }

    private void inAWeek(int uses) {
        var monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        for (var i = 0; i < uses; i++) {
            line(code, monday.plusDays(i), "1");
        }
        spread();
    }

    private void with(String including) {
        line(code, day, "1");
        line(including, broken ? day : day.plusDays(1), "1");
        spread();
    }

    private void operations(String other) {
        line(code, day, "1");
        line(other, day, "1").put("unit_price", "900.00");
        visit.put("operations", List.of(operation(1, code), operation(2, other)));
        spread();
    }

    private Map<String, Object> operation(int no, String item) {
        return Map.of("no", no, "code", item, "name", "手术", "date", day.toString(), "incision", "1");
    }

    private Map<String, Object> line(String item, LocalDate on, String qty) {
        var line = new LinkedHashMap<String, Object>();
        line.putAll(Map.of("no", lines.size() + 1, "code", item, "name", "项目", "category", "other"));
        line.putAll(Map.of("date", on.toString(), "qty", qty, "unit_price", "100.00"));
        lines.add(line);
        return line;
    }

    private void earlier(String name, LocalDate on) {
        history.add(Map.of(
                "id",
                "V0",
                "type",
                "outpatient",
                "admitted",
                on.toString(),
                "lines",
                List.of(Map.of("no", 1, "name", name, "category", "drug", "date", on.toString(), "qty", "1"))));
    }

    private void earlierOf(String item, LocalDate on) {
        history.add(Map.of(
                "id",
                "V0",
                "type",
                "outpatient",
                "admitted",
                on.toString(),
                "lines",
                List.of(Map.of(
                        "no", 1, "code", item, "name", "项目", "category", "drug", "date", on.toString(), "qty", "1"))));
    }

    private Claim claim() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.putAll(Map.of("stage", "in", "institution", institution, "patient", patient));
        body.putAll(Map.of("visit", visit, "history", history));
        return ClaimForm.read(Tree.of(body), "H00000000001", Bounds.OF_A_FILE);
    }
}
