package org.fundwatch.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.Tree;

/**
 * Which of its fields a request states (已填字段), by paths such as {@code patient.sex} and {@code visit.lines.doctor}.
 *
 * @param held that it can state
 * @param given that it states, not as null, as blank nor as an empty list; of what stands in a list, every row
 */
public record Stated(Set<String> held, Set<String> given) {
    static final Stated NOTHING = new Stated(Set.of(), Set.of());
    private static final List<String> PARTS = List.of("patient", "visit", "institution");

    public Stated {
        held = Set.copyOf(held);
        given = Set.copyOf(given);
    }

    /** Of a request that was read: what it can state is what was asked for. */
    static Stated of(Tree body) {
        var stated = new Paths(new HashSet<>(), new HashSet<>());
        PARTS.stream().filter(body::has).forEach(part -> take(part + ".", body.child(part), stated));
        return new Stated(stated.held, stated.given);
    }

    private record Paths(Set<String> held, Set<String> given) {}

    private static void take(String prefix, Tree part, Paths paths) {
        for (var key : part.asked()) {
            paths.held.add(prefix + key);
            if (isGiven(part, key)) {
                paths.given.add(prefix + key);
                take(prefix + key + ".", rows(part.child(key)), paths);
            }
        }
    }

    private static void take(String prefix, List<Tree> rows, Paths paths) {
        var keys = new HashSet<String>();
        rows.forEach(row -> keys.addAll(row.asked()));
        for (var key : keys) {
            paths.held.add(prefix + key);
            if (rows.stream().allMatch(row -> isGiven(row, key))) {
                paths.given.add(prefix + key);
            }
        }
    }

    private static boolean isGiven(Tree object, String key) {
        return object.asRead() instanceof Map<?, ?> map
                && map.get(key) != null
                && !List.of().equals(map.get(key))
                && !(map.get(key) instanceof String text && text.isBlank());
    }

    private static List<Tree> rows(Tree list) {
        return list.asRead() instanceof List<?> all && all.stream().allMatch(Map.class::isInstance)
                ? list.items()
                : List.of();
    }

    /** Whether a field is stated, by its path or by that within its part; empty where no request can say it. */
    Optional<Boolean> has(String field) {
        return held(field).map(given::contains).or(() -> absent(field));
    }

    private Optional<String> held(String field) {
        return PARTS.stream()
                .map(part -> part + "." + field)
                .filter(held::contains)
                .findFirst()
                .or(() -> Optional.of(field).filter(held::contains));
    }

    /** What would stand in a list that is not stated is not stated either. */
    private Optional<Boolean> absent(String field) {
        var row = field.lastIndexOf('.');
        return row < 0
                ? Optional.empty()
                : held(field.substring(0, row))
                        .filter(list -> !given.contains(list))
                        .map(_ -> false);
    }
}
