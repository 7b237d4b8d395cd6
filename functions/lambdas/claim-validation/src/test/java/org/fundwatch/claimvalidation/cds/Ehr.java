package org.fundwatch.claimvalidation.cds;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.JsonBody;

/** A hospital's ordering system as it calls hooks. Every name and number is invented. */
final class Ehr {
    static final String ITEM = "https://fundwatch.org/fhir/CodeSystem/national-item";

    /** An examination for men, by a published knowledge point. */
    static final String FOR_MEN = "002101030280000";

    static final String FOR_ANYBODY = "001109000010000";

    private Ehr() {}

    static Response call(String service, Object body) {
        return call(service, ClientToken.to("/cds-services/" + service).signed(), body);
    }

    static Response call(String service, String token, Object body) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .post("/cds-services/" + service);
    }

    /** A call of {@code order-sign} for a woman in a stay, with these orders. */
    static Map<String, Object> orderSign(Map<?, ?>... orders) {
        var entries = new ArrayList<Object>();
        for (var order : orders) {
            entries.add(Map.of("resource", order));
        }
        var context = new LinkedHashMap<String, Object>();
        context.putAll(Map.of("userId", "Practitioner/1", "patientId", "p-4711", "encounterId", "e-4711"));
        context.put("draftOrders", Map.of("resourceType", "Bundle", "entry", entries));
        return hook("order-sign", context);
    }

    /** A call of {@code order-select} with the same, of which some are selected. */
    static Map<String, Object> orderSelect(List<String> selections, Map<?, ?>... orders) {
        var call = orderSign(orders);
        call.put("hook", "order-select");
        @SuppressWarnings("unchecked")
        var context = (Map<String, Object>) call.get("context");
        context.put("selections", selections);
        return call;
    }

    static Map<String, Object> hook(String hook, Map<String, ?> context) {
        var call = new LinkedHashMap<String, Object>();
        call.put("hook", hook);
        call.put("hookInstance", UUID.randomUUID().toString());
        call.put("fhirServer", "http://127.0.0.1:9/fhir");
        call.put("context", context);
        call.put("prefetch", prefetch());
        return call;
    }

    static Map<String, Object> prefetch() {
        var prefetch = new LinkedHashMap<String, Object>();
        prefetch.put("patient", patient());
        prefetch.put("encounter", encounter());
        prefetch.put("conditions", null);
        return prefetch;
    }

    static Map<String, Object> patient() {
        return new LinkedHashMap<>(
                Map.of("resourceType", "Patient", "id", "p-4711", "gender", "female", "birthDate", "1975-01-15"));
    }

    static Map<String, Object> encounter() {
        return new LinkedHashMap<>(Map.of(
                "resourceType",
                "Encounter",
                "id",
                "e-4711",
                "class",
                Map.of("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code", "IMP"),
                "period",
                Map.of("start", "2025-03-10T08:00:00+08:00")));
    }

    static Map<String, Object> service(String id, String code) {
        return new LinkedHashMap<>(Map.of(
                "resourceType", "ServiceRequest",
                "id", id,
                "status", "draft",
                "intent", "order",
                "authoredOn", "2025-03-11",
                "code", Map.of("coding", List.of(Map.of("system", ITEM, "code", code, "display", "某检查")))));
    }

    /** An example of the specification. */
    static String published(String name) {
        try (InputStream file = Ehr.class.getResourceAsStream("/cds-hooks/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A published example, about a card that may be one of ours. */
    static String feedback(String name) {
        return published(name).replaceFirst("(\"card\": *)\"[^\"]+\"", "$1\"00000000-0000-8000-8000-000000000001\"");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> publishedContext(String name) {
        var read = (Map<String, Object>) JsonBody.read(published(name)).asRead();
        return (Map<String, Object>) read.get("context");
    }
}
