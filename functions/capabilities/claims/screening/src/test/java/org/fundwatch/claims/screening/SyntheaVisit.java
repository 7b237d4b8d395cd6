package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.mitre.synthea.world.agents.Person;
import org.mitre.synthea.world.concepts.HealthRecord.Encounter;
import org.mitre.synthea.world.concepts.HealthRecord.Entry;
import org.mitre.synthea.world.concepts.HealthRecord.Medication;

/**
 * A visit of Synthea's as a settlement in the hook's form. Its codes are American (SNOMED CT, RxNorm, NPI): each becomes a code
 * of the national shape that means nothing, and stays the same wherever it comes from.
 */
record SyntheaVisit(Person person, Encounter visit) {
    private static final int LONGEST_NAME = 100;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Set<String> STAYS = Set.of("inpatient", "snf", "hospice");
    private static final Set<String> URGENT = Set.of("emergency", "urgentcare");

    byte[] json() {
        var body = new LinkedHashMap<String, Object>();
        body.put("stage", "post");
        body.put("settlement", Map.of("id", visit.uuid.toString(), "on", last().toString()));
        body.put("institution", Map.of("code", institution(), "kind", "hospital"));
        body.put("patient", patient());
        body.put("visit", stay());
        return Json.write(body);
    }

    String patientId() {
        return person.attributes.get(Person.ID).toString();
    }

    private Map<String, Object> patient() {
        var born = day((Long) person.attributes.get(Person.BIRTHDATE));
        var sex = person.attributes.get(Person.GENDER).equals("F") ? "female" : "male";
        return Map.of("id", patientId(), "sex", sex, "birth_date", born.toString());
    }

    private Map<String, Object> stay() {
        var stay = new LinkedHashMap<String, Object>();
        stay.put("id", visit.uuid.toString());
        stay.put("type", type());
        stay.put("admitted", day(visit.start).toString());
        if (type().equals("inpatient")) {
            stay.put("discharged", last().toString());
        }
        stay.put("diagnoses", visit.conditions.stream().map(SyntheaVisit::named).toList());
        stay.put("lines", lines());
        return stay;
    }

    private String type() {
        if (STAYS.contains(visit.type)) {
            return "inpatient";
        }
        return URGENT.contains(visit.type) ? "emergency" : "outpatient";
    }

    private LocalDate last() {
        return day(Math.max(visit.start, visit.stop));
    }

    private List<Map<String, Object>> lines() {
        var lines = new ArrayList<Map<String, Object>>();
        lines.add(line(1, visit, "consultation", service(visit)));
        visit.procedures.forEach(it -> lines.add(line(lines.size() + 1, it, "treatment", service(it))));
        visit.medications.forEach(it -> lines.add(drug(lines.size() + 1, it)));
        return lines;
    }

    private Map<String, Object> drug(int no, Medication drug) {
        var line = line(no, drug, "drug", "XS" + "%021d".formatted(code(drug)));
        line.put("qty", Long.toString(Math.max(1, drug.getQuantity())));
        return line;
    }

    private Map<String, Object> line(int no, Entry entry, String category, String code) {
        var line = new LinkedHashMap<String, Object>();
        line.put("no", no);
        line.putAll(named(entry));
        line.put("code", code);
        line.put("category", category);
        line.put("date", day(entry.start).toString());
        line.put("qty", "1");
        line.put("amount", yuan(entry.getCost()));
        doctor().ifPresent(doctor -> line.put("doctor", doctor));
        return line;
    }

    private static String service(Entry entry) {
        return "0099" + "%011d".formatted(code(entry));
    }

    private static Map<String, Object> named(Entry entry) {
        var name = entry.codes.getFirst().display;
        return Map.of("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    /** What tells one of their codes from another. */
    private static long code(Entry entry) {
        var sum = new CRC32();
        sum.update((entry.codes.getFirst().system + entry.codes.getFirst().code).getBytes(UTF_8));
        return sum.getValue();
    }

    private String institution() {
        return "H" + "%011d".formatted(visit.provider == null ? 0 : Long.parseLong(visit.provider.npi));
    }

    private Optional<String> doctor() {
        return Optional.ofNullable(visit.clinician).map(it -> "D%012d".formatted(Long.parseLong(it.npi)));
    }

    private static String yuan(BigDecimal dollars) {
        return dollars.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static LocalDate day(long moment) {
        return Instant.ofEpochMilli(moment).atZone(CHINA).toLocalDate();
    }
}
