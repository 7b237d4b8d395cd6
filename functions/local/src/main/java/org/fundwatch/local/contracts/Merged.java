package org.fundwatch.local.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/** All contracts as one: a component that several name alike and mean differently is called after its function. */
final class Merged {
    private static final String PATHS = "paths";
    private static final String SECURITY = "security";
    private static final String DESCRIPTION = "description";

    private final Clashes clashes;
    private final ObjectNode whole = JsonNodeFactory.instance.objectNode();

    private Merged(Clashes clashes) {
        this.clashes = clashes;
    }

    /**
     * Merges the contracts.
     *
     * @throws IllegalStateException where two contracts have the same path
     */
    static ObjectNode of(List<Contract> contracts) {
        return new Merged(new Clashes(contracts)).merge(contracts);
    }

    private ObjectNode merge(List<Contract> contracts) {
        whole.put("openapi", "3.0.3");
        whole.set("info", info());
        whole.putArray(SECURITY);
        whole.putArray("tags").addAll(contracts.stream().map(Merged::tag).toList());
        whole.putObject(PATHS);
        contracts.forEach(this::add);
        return whole;
    }

    private static ObjectNode info() {
        var info = JsonNodeFactory.instance.objectNode();
        info.put("title", "Fundwatch").put("version", "1");
        info.put(DESCRIPTION, "Every operation of every function, made from the contracts beside this file.");
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        return info;
    }

    private static ObjectNode tag(Contract contract) {
        var description = contract.document().at("/info/description").asText();
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", contract.function())
                .put(DESCRIPTION, description);
    }

    private void add(Contract contract) {
        var own = contract.document().deepCopy();
        var names = clashes.newNames(contract);
        rename(own, names);
        own.path(Clashes.COMPONENTS).properties().forEach(kind -> components(kind.getKey(), kind.getValue(), names));
        own.path(PATHS).properties().forEach(path -> path(path.getKey(), (ObjectNode) path.getValue(), contract));
    }

    private void components(String kind, JsonNode all, Map<String, String> names) {
        var known = whole.withObject("/" + Clashes.COMPONENTS + "/" + kind);
        all.properties().forEach(one -> {
            var name = names.getOrDefault(Clashes.reference(kind, one.getKey()), one.getKey());
            known.set(name, one.getValue());
        });
    }

    private void path(String path, ObjectNode item, Contract contract) {
        var paths = (ObjectNode) whole.get(PATHS);
        if (paths.has(path)) {
            throw new IllegalStateException(path + " stands in two contracts, one of them " + contract.function());
        }
        item.properties().stream()
                .filter(method -> Contract.METHODS.contains(method.getKey()))
                .forEach(method -> complete((ObjectNode) method.getValue(), contract));
        paths.set(path, item);
    }

    /** What an operation had from its document it has itself from now on. */
    private static void complete(ObjectNode operation, Contract contract) {
        operation.putArray("tags").add(contract.function());
        if (!operation.has(SECURITY)) {
            operation.set(SECURITY, contract.document().path(SECURITY));
        }
    }

    private static void rename(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object && object.path(Clashes.REFERENCE).isTextual()) {
            var reference = object.get(Clashes.REFERENCE).asText();
            var place = reference.substring(0, reference.lastIndexOf('/') + 1);
            if (names.containsKey(reference)) {
                object.set(Clashes.REFERENCE, TextNode.valueOf(place + names.get(reference)));
            }
        }
        node.forEach(child -> rename(child, names));
    }
}
