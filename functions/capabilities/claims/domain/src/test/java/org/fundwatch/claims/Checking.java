package org.fundwatch.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;

/** Sentences for the tests of claims: a request as hospitals send it; defaults are valid and find nothing. */
final class Checking {
    static final String ASKING = "H00000000001";

    private final Map<String, Object> patient = new LinkedHashMap<>(Map.of("id", "P1", "sex", "female"));
    private final Map<String, Object> visit = new LinkedHashMap<>();
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, Object>> lines = new ArrayList<>();

    private Checking(String type) {
        visit.putAll(Map.of("id", "V2", "type", type, "admitted", "2025-03-10", "lines", lines));
        body.putAll(Map.of("stage", "in", "patient", patient, "visit", visit));
    }

    static RuleCatalogue catalogue() {
        return RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
    }

    static KnowledgeEdition demonstration() {
        return KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.DEMONSTRATION), catalogue(), "test");
    }

    static Checking aVisit(String type) {
        return new Checking(type);
    }

    static Checking aStay(String admitted, String discharged) {
        var stay = new Checking("inpatient").visit("admitted", admitted);
        stay.visit.put("discharged", discharged);
        return stay;
    }

    Checking visit(String key, Object value) {
        visit.put(key, value);
        return this;
    }

    Checking with(String key, Object value) {
        body.put(key, value);
        return this;
    }

    Checking sex(String sex) {
        patient.put("sex", sex);
        return this;
    }

    /** A line, given as its keys and values. */
    Checking line(Object... keysAndValues) {
        var line = new LinkedHashMap<String, Object>();
        line.putAll(Map.of("no", lines.size() + 1, "name", "某项目", "category", "other"));
        line.putAll(Map.of("date", "2025-03-10", "qty", "1"));
        for (var i = 0; i < keysAndValues.length; i += 2) {
            line.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        lines.add(line);
        return this;
    }

    Checking patient(String key, Object value) {
        patient.put(key, value);
        return this;
    }

    /** One more value of the last line; none where it is null, as a table of tests writes it. */
    Checking lastLine(String key, Object value) {
        if (value != null) {
            lines.getLast().put(key, value);
        }
        return this;
    }

    Checking recorded(String record, String name, String qty) {
        return visit(record, List.of(Map.of("no", 1, "name", name, "date", "2025-03-10", "qty", qty)));
    }

    Map<String, Object> body() {
        return body;
    }

    Claim claim() {
        return ClaimForm.read(Tree.of(body), ASKING);
    }

    CheckResult checked() {
        return checkedBy(demonstration());
    }

    CheckResult checkedBy(KnowledgeEdition edition) {
        return ClaimCheck.decide(claim(), edition);
    }

    /** What one rule said: its findings and what it lacked, as a table of tests names them. */
    static String said(String rule, CheckResult result) {
        return Stream.concat(
                        result.findings().stream()
                                .filter(finding -> finding.rule().value().equals(rule))
                                .map(Checking::told),
                        result.notChecked().stream()
                                .filter(open -> open.rule().equals(rule))
                                .map(open -> "? " + open.what()))
                .collect(Collectors.joining("; "));
    }

    /** A finding in one line: lines or visits, then whatever it states, in a fixed order. */
    static String told(Finding finding) {
        var measures = finding.measures();
        return Stream.of(
                        finding.extent().lines().stream(),
                        finding.extent().visits().stream(),
                        finding.extent().item().stream(),
                        measures.excessQty().stream().map(qty -> "qty " + qty),
                        measures.excessDays().stream().map(days -> "days " + days),
                        measures.gapDays().stream().map(days -> "gap " + days),
                        measures.missingDocuments().stream(),
                        finding.amount().stream(),
                        finding.fundLoss().stream().map(loss -> "loss " + loss))
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
