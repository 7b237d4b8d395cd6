package org.fundwatch.local.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One made settlement while it is made; as it stands nothing is wrong with it. */
final class MadeVisit {
    final String id;
    final String hospital;
    final Department department;
    final LocalDate admitted;
    final Map<String, Object> visit = new LinkedHashMap<>();
    final List<Map<String, Object>> lines = new ArrayList<>();

    private LocalDate on;

    MadeVisit(String id, String hospital, Department department, LocalDate admitted, String type) {
        this.id = id;
        this.hospital = hospital;
        this.department = department;
        this.admitted = admitted;
        this.on = admitted;
        visit.put("id", "V" + id);
        visit.put("type", type);
        visit.put("insurance_type", "employee");
        visit.put("admitted", admitted.toString());
        visit.put("fund_ratio", "0.65");
        visit.put("lines", lines);
    }

    MadeVisit until(LocalDate discharged) {
        on = discharged;
        visit.put("discharged", discharged.toString());
        visit.put("present_days", days());
        return this;
    }

    boolean isStay() {
        return visit.containsKey("discharged");
    }

    LocalDate end() {
        return on;
    }

    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(admitted, on));
    }

    Map<String, Object> charge(Item item, int qty) {
        var line = new LinkedHashMap<String, Object>();
        line.put("no", lines.size() + 1);
        line.put("code", item.code());
        line.put("name", item.name());
        line.put("category", item.category());
        line.put("date", admitted.toString());
        line.put("qty", Integer.toString(qty));
        line.put("unit_price", yuan(item.fen()));
        line.put("amount", yuan((long) item.fen() * qty));
        line.put("department", department.title());
        line.put("doctor", "D%s%06d".formatted(hospital.substring(1, 7), department.number()));
        if (item.category().equals("consumable")) {
            line.put("purchase_price", yuan(item.fen()));
        }
        lines.add(line);
        return line;
    }

    Map<String, Object> prescribe(Item drug) {
        var line = charge(drug, 1);
        line.put("rx", id + "-1");
        line.put("trace_codes", List.of("T" + id + lines.size()));
        if (!isStay()) {
            line.put("days_supply", 7);
        }
        return line;
    }

    /** The first line of a category. */
    Map<String, Object> first(String category) {
        return lines.stream()
                .filter(line -> line.get("category").equals(category))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> body(Map<String, Object> patient) {
        var body = new LinkedHashMap<String, Object>();
        body.put("stage", "post");
        body.put("settlement", new TreeMap<>(Map.of("id", id, "on", on.toString())));
        body.put("institution", new TreeMap<>(Map.of("code", hospital, "kind", "hospital", "level", 3)));
        body.put("patient", patient);
        body.put("visit", visit);
        return body;
    }

    static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
