package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.local.contracts.Contract;
import org.fundwatch.local.contracts.Operation;

/**
 * One operation and all that its contract says of it.
 *
 * @param document the whole contract, for its references
 * @param meaning the operation in it
 */
record Target(Operation operation, JsonNode document, JsonNode meaning) {

    static Stream<Target> of(Contract contract) {
        return contract.operations().map(operation -> {
            var path = contract.document().path("paths").path(operation.path());
            return new Target(
                    operation, contract.document(), path.path(operation.method().toLowerCase(Locale.ROOT)));
        });
    }

    /** The schema of the variable, parameter or header. */
    JsonNode parameter(String name) {
        return parameters()
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .map(one -> one.path("schema"))
                .orElse(meaning.path("nothing"));
    }

    /** The names of the parameters that travel there: {@code path}, {@code query} or {@code header}. */
    List<String> parameters(String where) {
        return parameters()
                .filter(one -> one.path("in").asText().equals(where))
                .map(one -> one.path("name").asText())
                .toList();
    }

    private Stream<JsonNode> parameters() {
        return meaning.path("parameters").valueStream().map(this::resolved);
    }

    /** The schemas of what it takes, by media type. */
    Map<String, JsonNode> bodies() {
        return resolved(meaning.path("requestBody"))
                .path("content")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, type -> type.getValue().path("schema")));
    }

    /** The media types of an answer with that status; empty where the contract names no such status. */
    Set<String> answers(int status) {
        return answers(Integer.toString(status));
    }

    /** The media types of every answer whose status it does not name. */
    Set<String> otherAnswers() {
        return answers("default");
    }

    private Set<String> answers(String status) {
        var answer = resolved(meaning.path("responses").path(status));
        return answer.path("content").propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    boolean declares(int status) {
        return meaning.path("responses").has(Integer.toString(status));
    }

    List<String> roles() {
        return meaning.path("x-roles").valueStream().map(JsonNode::asText).toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
