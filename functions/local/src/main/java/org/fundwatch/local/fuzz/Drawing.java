package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values that a schema allows (OpenAPI 3.0.3), drawn at random. */
final class Drawing {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final int MOST_ITEMS = 3;

    private final JsonNode document;
    private final Random random;
    private final Words words;

    Drawing(JsonNode document, Random random, Known known) {
        this.document = document;
        this.random = random;
        this.words = new Words(random, known);
    }

    /** A value of the schema for a field, a parameter or a variable of that name. */
    JsonNode of(String name, JsonNode schema) {
        return of(name, schema, 0);
    }

    private JsonNode of(String name, JsonNode written, int depth) {
        var schema = resolved(written);
        if (schema.path("nullable").asBoolean() && random.nextInt(4) == 0) {
            return JSON.nullNode();
        }
        if (schema.has("allOf")) {
            return all(name, schema.get("allOf"), depth);
        }
        if (schema.has("oneOf") || schema.has("anyOf")) {
            return of(name, any(schema.has("oneOf") ? schema.get("oneOf") : schema.get("anyOf")), depth);
        }
        if (schema.has("enum")) {
            return any(schema.get("enum"));
        }
        return switch (schema.path("type").asText("object")) {
            case "string" -> words.of(name, schema);
            case "integer" -> JSON.numberNode(words.number(name, schema));
            case "number" -> JSON.numberNode(random.nextInt(100_000) / 100.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "array" -> array(name, schema, depth);
            default -> object(schema, depth);
        };
    }

    private JsonNode all(String name, JsonNode parts, int depth) {
        var drawn = StreamSupport.stream(parts.spliterator(), false)
                .map(part -> of(name, part, depth))
                .toList();
        if (drawn.stream().anyMatch(part -> !part.isObject())) {
            return drawn.getFirst();
        }
        var whole = JSON.objectNode();
        drawn.forEach(part -> whole.setAll((ObjectNode) part));
        return whole;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        var items = depth > DEEPEST ? 0 : schema.path("minItems").asInt() + random.nextInt(MOST_ITEMS);
        for (var i = 0; i < items; i++) {
            array.add(of(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode object(JsonNode schema, int depth) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        var object = JSON.objectNode();
        schema.path("properties").propertyStream().forEach(field -> {
            if (required.contains(field.getKey()) || (depth < DEEPEST && random.nextInt(3) > 0)) {
                object.set(field.getKey(), of(field.getKey(), field.getValue(), depth + 1));
            }
        });
        while (schema.has("maxProperties")
                && object.size() > schema.get("maxProperties").asInt()) {
            object.remove(object.fieldNames().next());
        }
        return object;
    }

    private JsonNode any(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document.at(schema.get("$ref").asText().substring(1)))
                : schema;
    }
}
