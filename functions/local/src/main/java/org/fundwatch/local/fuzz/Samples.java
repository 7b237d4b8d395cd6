package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fundwatch.local.contracts.Operation;

/** Bodies that a door takes, where what a schema allows is seldom what a rule allows: ours, and the examples of the launcher. */
final class Samples {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, List<String>> EXAMPLES = Map.of(
            "POST /v1/claims/check", List.of("C001", "C003", "C028"),
            "POST /fsi/3101", List.of("3101"),
            "POST /fsi/3102", List.of("3101"),
            "POST /cds-services/{id}", List.of("cds-order-sign"),
            "POST /fhir/Claim/{operation}", List.of("fhir-claim"));

    private final JsonNode ours = ours();
    private final Control control;

    Samples(Control control) {
        this.control = control;
    }

    Optional<JsonNode> any(Operation operation, Random random) {
        var examples = EXAMPLES.getOrDefault(operation.toString(), List.of());
        if (!examples.isEmpty()) {
            return Optional.of(control.example(examples.get(random.nextInt(examples.size()))));
        }
        var known = ours.path(operation.toString());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }

    private static JsonNode ours() {
        try (var file = Samples.class.getResourceAsStream("/fuzz/samples.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
