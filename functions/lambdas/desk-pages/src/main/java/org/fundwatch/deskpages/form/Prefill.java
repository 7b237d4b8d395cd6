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
 * @param choices of fields that the contract leaves open and the policy does not
 */
public record Prefill(
        Map<String, String> values, Set<String> fixed, Map<String, String> legends, Map<String, List<String>> choices) {
    public static final Prefill NONE = new Prefill(Map.of(), Set.of(), Map.of());

    public Prefill {
        values = Map.copyOf(values);
        fixed = Set.copyOf(fixed);
        legends = Map.copyOf(legends);
        choices = Map.copyOf(choices);
    }

    public Prefill(Map<String, String> values, Set<String> fixed, Map<String, String> legends) {
        this(values, fixed, legends, Map.of());
    }

    /** Values that stand in the fields at first and may be changed. */
    public static Prefill known(Map<String, String> values) {
        return new Prefill(values, Set.of(), Map.of());
    }

    public static Prefill choosing(String field, List<String> from) {
        return new Prefill(Map.of(), Set.of(), Map.of(), Map.of(field, from));
    }

    /** Empty where the field is as open as the contract leaves it. */
    List<String> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** What is asked in an open member, in the order of its names; empty where nothing is. */
    List<String> asked(String open) {
        return legends.keySet().stream()
                .filter(name -> name.startsWith(open + "."))
                .sorted()
                .toList();
    }
}
