package org.fundwatch.claimvalidation.fhir;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.claimvalidation.Outcome;
import org.fundwatch.claimvalidation.fhir.Adjudications.Noted;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/** Tells an outcome as a FHIR R4 ClaimResponse (FHIR 费用审核结果): what is found is told, nothing is refused payment here. */
final class ClaimResponses {
    private final Map<String, Object> response = new LinkedHashMap<>();

    /** The text of the resource, with what it has to repeat of the Claim. */
    static String of(Outcome outcome, Tree claim, Instant now) {
        var responses = new ClaimResponses();
        responses.head(outcome, claim, now);
        switch (outcome) {
            case Outcome.Checked checked -> responses.checked(checked);
            case Outcome.GoOn late -> responses.notChecked(late);
        }
        return JsonBody.write(responses.response);
    }

    private void head(Outcome outcome, Tree claim, Instant now) {
        response.put("resourceType", "ClaimResponse");
        response.put("id", outcome.checkId().toString());
        response.put("status", "active");
        response.put("type", claim.child("type").asRead());
        response.put("use", claim.text("use"));
        response.put("patient", patient(claim));
        response.put("created", now.toString());
        response.put("insurer", Map.of("display", "医疗保障局 / Fundwatch"));
        Identifiers.first(claim)
                .ifPresent(identifier -> response.put("request", Map.of("identifier", identifier.asRead())));
    }

    /** Not as a local reference: the resource that it leads to stays in the Claim. */
    private static Map<String, Object> patient(Tree claim) {
        return claim.child("patient")
                .optionalText("reference")
                .filter(reference -> !reference.startsWith("#"))
                .<Map<String, Object>>map(reference -> Map.of("reference", reference))
                .orElseGet(() -> Map.of("display", "Claim.patient"));
    }

    private void notChecked(Outcome.GoOn late) {
        response.put("outcome", late.later() == Outcome.Later.QUEUED ? "queued" : "error");
        response.put("disposition", "未检查，请继续 / Not checked, go on");
    }

    private void checked(Outcome.Checked checked) {
        var result = checked.result();
        var lines = checked.claim().visit().lines();
        var notes = new ProcessNotes();
        var findings = result.findings().stream()
                .map(finding -> new Noted(finding, notes.add(finding)))
                .toList();
        if (!result.notChecked().isEmpty()) {
            notes.add(result.notChecked());
        }
        response.put("outcome", "complete");
        response.put("disposition", result.clean() ? "未发现疑点 / Nothing found" : "有疑点 / Something found");
        putAll(
                "item",
                lines.stream().map(line -> Adjudications.item(line, findings)).toList());
        putAll(
                "adjudication",
                findings.stream()
                        .filter(Noted::isOfVisit)
                        .map(noted -> Adjudications.of(noted.finding()))
                        .toList());
        response.put("total", Adjudications.totals(lines, result.total()));
        putAll("processNote", notes.all());
    }

    /** No list of FHIR is empty. */
    private void putAll(String key, List<?> values) {
        if (!values.isEmpty()) {
            response.put(key, values);
        }
    }

    private ClaimResponses() {}
}
