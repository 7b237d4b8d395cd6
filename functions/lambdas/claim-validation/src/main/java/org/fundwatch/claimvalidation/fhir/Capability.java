package org.fundwatch.claimvalidation.fhir;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.platform.JsonBody;

/** What this door can, as FHIR asks every server to say. */
final class Capability {
    private static final String SUBMIT = "http://hl7.org/fhir/OperationDefinition/Claim-submit";

    /** The text of a CapabilityStatement. */
    static String statement() {
        var operation = Map.of("name", "submit", "definition", SUBMIT);
        var claim = Map.of("type", "Claim", "operation", List.of(operation));
        return JsonBody.write(new TreeMap<>(Map.of(
                "resourceType", "CapabilityStatement",
                "status", "active",
                "date", "2026-11-26",
                "kind", "capability",
                "software", Map.of("name", "Fundwatch claim-validation"),
                "fhirVersion", "4.0.1",
                "format", List.of("json"),
                "rest", List.of(Map.of("mode", "server", "resource", List.of(claim))))));
    }

    private Capability() {}
}
