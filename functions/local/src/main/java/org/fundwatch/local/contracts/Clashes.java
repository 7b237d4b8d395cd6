package org.fundwatch.local.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Components that several contracts name alike and mean differently, themselves or in what they refer to. */
final class Clashes {
    static final String REFERENCE = "$ref";
    static final String COMPONENTS = "components";

    /** One component under its reference, {@code #/components/schemas/Line}. */
    private record Component(String kind, String name, JsonNode meaning) {
        String reference() {
            return Clashes.reference(kind, name);
        }
    }

    private final Set<String> references = new TreeSet<>();

    Clashes(List<Contract> contracts) {
        var meanings = new TreeMap<String, JsonNode>();
        contracts.stream().flatMap(Clashes::components).forEach(one -> {
            var before = meanings.putIfAbsent(one.reference(), one.meaning());
            if (before != null && !before.equals(one.meaning())) {
                references.add(one.reference());
            }
        });
        var known = 0;
        while (known < references.size()) {
            known = references.size();
            meanings.forEach(this::follow);
        }
    }

    private void follow(String reference, JsonNode meaning) {
        if (meaning.findValuesAsText(REFERENCE).stream().anyMatch(references::contains)) {
            references.add(reference);
        }
    }

    /** The new names of a contract's components that clash, by their references. */
    Map<String, String> newNames(Contract contract) {
        return components(contract)
                .filter(one -> references.contains(one.reference()))
                .collect(Collectors.toMap(Component::reference, one -> camel(contract.function()) + one.name()));
    }

    static String reference(String kind, String name) {
        return "#/" + COMPONENTS + "/" + kind + "/" + name;
    }

    private static Stream<Component> components(Contract contract) {
        return contract.document().path(COMPONENTS).properties().stream()
                .flatMap(kind -> kind.getValue()
                        .propertyStream()
                        .map(one -> new Component(kind.getKey(), one.getKey(), one.getValue())));
    }

    private static String camel(String function) {
        return Stream.of(function.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
