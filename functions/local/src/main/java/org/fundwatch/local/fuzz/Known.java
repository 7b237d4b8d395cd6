package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** What the house has answered so far, by the names of the fields, so that later requests are about things that exist. */
final class Known {
    private static final int MOST = 200;

    private final Map<String, List<String>> values = new TreeMap<>();

    synchronized void learn(JsonNode answer) {
        answer.propertyStream().forEach(field -> learn(field.getKey(), field.getValue()));
        answer.valueStream().filter(JsonNode::isContainerNode).forEach(this::learn);
    }

    private void learn(String name, JsonNode value) {
        if (value.isTextual() || value.isIntegralNumber()) {
            keep(name, value.asText());
        }
    }

    synchronized void keep(String name, String value) {
        var known = values.computeIfAbsent(name, _ -> new ArrayList<>());
        if (!known.contains(value) && known.size() < MOST) {
            known.add(value);
        }
    }

    synchronized Optional<String> any(String name, RandomGenerator random) {
        var known = values.getOrDefault(name, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }
}
