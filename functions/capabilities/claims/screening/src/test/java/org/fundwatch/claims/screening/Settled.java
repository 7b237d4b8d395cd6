package org.fundwatch.claims.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences for the tests of screening: a line of a partition; defaults are valid and find nothing. */
final class Settled {
    static final String FOR_MEN = "002101030280000";
    static final String PLAIN = "001109000010000";
    static final String HOSPITAL = "H99000000001";

    private final Map<String, Object> settlement = new LinkedHashMap<>();
    private final Map<String, Object> patient = new LinkedHashMap<>();
    private final Map<String, Object> visit = new LinkedHashMap<>();
    private final List<Object> lines = new ArrayList<>();
    private String institution = HOSPITAL;

    private Settled(String id, String patientId, String type, String admitted) {
        settlement.putAll(Map.of("id", id, "on", admitted));
        patient.putAll(Map.of("id", patientId, "sex", "female"));
        visit.putAll(Map.of("id", "V-" + id, "type", type, "admitted", admitted, "lines", lines));
    }

    static Settled aVisit(String id, String patientId, String day) {
        return new Settled(id, patientId, "outpatient", day);
    }

    static Settled aStay(String id, String patientId, String admitted, String discharged) {
        var stay = new Settled(id, patientId, "inpatient", admitted).on(discharged);
        stay.visit.put("discharged", discharged);
        return stay;
    }

    Settled on(String day) {
        settlement.put("on", day);
        return this;
    }

    /** Of a visit that others may be of too. */
    Settled of(String visitId) {
        visit.put("id", visitId);
        return this;
    }

    Settled reversing(String id) {
        settlement.put("reverses", id);
        return this;
    }

    Settled at(String code) {
        institution = code;
        return this;
    }

    Settled line(String code, String name) {
        var line = new LinkedHashMap<String, Object>();
        line.put("no", lines.size() + 1);
        line.put("code", code);
        line.put("name", name);
        line.put("category", "exam");
        line.put("date", visit.get("admitted"));
        line.put("qty", "1");
        line.put("amount", "10.00");
        line.put("doctor", "D990000000001");
        lines.add(line);
        return this;
    }

    /** Something to find: an item for men, charged for a woman. */
    Settled forMen() {
        return line(FOR_MEN, "某检查");
    }

    /** Nothing to find. */
    Settled plain() {
        return line(PLAIN, "床位费");
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("stage", "post");
        body.put("settlement", settlement);
        body.put("institution", Map.of("code", institution, "kind", "hospital"));
        body.put("patient", patient);
        body.put("visit", visit);
        return body;
    }

    byte[] json() {
        return Json.write(body());
    }

    Settlement read() {
        return SettlementForm.read(body());
    }
}
