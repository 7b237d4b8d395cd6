package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.fundwatch.local.contracts.Operation;

/** Bodies that a door takes, where what a schema allows is seldom what a rule allows: ours, and the examples of the launcher. */
final class Samples {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, List<String>> EXAMPLES = Map.of(
            "POST /v1/claims/check", List.of("C001", "C003", "C028"),
            "POST /fsi/3101", List.of("3101"),
            "POST /cds-services/{id}", List.of("cds-order-sign"),
            "POST /fhir/Claim/{operation}", List.of("fhir-claim"));

    private static final Clock CHINA = Clock.system(ZoneId.of("Asia/Shanghai"));
    private static final String TODAY = "today";
    private static final Pattern TOLD = Pattern.compile("^\\{(\\w+)}$");

    private final JsonNode ours = ours();
    private final Control control;
    private final Known known;

    Samples(Control control, Known known) {
        this.control = control;
        this.known = known;
    }

    Optional<JsonNode> any(Operation operation, Random random) {
        var examples = EXAMPLES.getOrDefault(operation.toString(), List.of());
        if (!examples.isEmpty()) {
            return Optional.of(control.example(examples.get(random.nextInt(examples.size()))));
        }
        if (operation.toString().equals("POST /fsi/3102")) {
            return Optional.of(during(control.example("3101")));
        }
        var samples = ours.path(operation.toString());
        return samples.isEmpty()
                ? Optional.empty()
                : Optional.of(filled(samples.get(random.nextInt(samples.size())), random));
    }

    /** The same message under the other number of the two transactions that take it. */
    private static JsonNode during(JsonNode before) {
        return before.<ObjectNode>deepCopy().put("infno", "3102");
    }

    /** With what was named before in the place of {@code {its name}}, and the day in that of {@code {today}}. */
    private JsonNode filled(JsonNode sample, Random random) {
        return switch (sample) {
            case ObjectNode object -> {
                var filled = object.objectNode();
                object.properties().forEach(field -> filled.set(field.getKey(), filled(field.getValue(), random)));
                yield filled;
            }
            case ArrayNode array -> {
                var filled = array.arrayNode();
                array.forEach(item -> filled.add(filled(item, random)));
                yield filled;
            }
            default ->
                TOLD.matcher(sample.asText())
                        .results()
                        .findFirst()
                        .flatMap(name -> told(name.group(1), random))
                        .<JsonNode>map(TextNode::valueOf)
                        .orElse(sample);
        };
    }

    private Optional<String> told(String name, Random random) {
        return name.equals(TODAY) ? Optional.of(LocalDate.now(CHINA).toString()) : known.any(name, random);
    }

    private static JsonNode ours() {
        try (var file = Samples.class.getResourceAsStream("/fuzz/samples.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
