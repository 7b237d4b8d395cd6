package org.fundwatch.deskpages.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form knows before anybody types (预填).
 *
 * @param values by field
 * @param fixed fields that nobody changes
 * @param legends of groups and of what is asked in open members, by name
 */
public record Prefill(Map<String, String> values, Set<String> fixed, Map<String, String> legends) {
    public static final Prefill NONE = new Prefill(Map.of(), Set.of(), Map.of());

    public Prefill {
        values = Map.copyOf(values);
        fixed = Set.copyOf(fixed);
        legends = Map.copyOf(legends);
    }

    /** What is asked in an open member, in the order of its names; empty where nothing is. */
    List<String> asked(String open) {
        return legends.keySet().stream()
                .filter(name -> name.startsWith(open + "."))
                .sorted()
                .toList();
    }
}
