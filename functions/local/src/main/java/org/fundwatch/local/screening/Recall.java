package org.fundwatch.local.screening;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was found of what was planted (召回).
 *
 * @param planted how often each kind was planted
 * @param found how often exactly its rules found it
 * @param elsewhere how many settlements something was found in where nothing was planted
 */
record Recall(Map<Planted, Integer> planted, Map<Planted, Integer> found, int elsewhere) {
    private static final JsonMapper JSON = new JsonMapper();

    static Recall of(Map<String, Planted> planted, Path findings) {
        var rules = rules(findings);
        var made = new EnumMap<Planted, Integer>(Planted.class);
        var found = new EnumMap<Planted, Integer>(Planted.class);
        planted.forEach((settlement, kind) -> {
            made.merge(kind, 1, Integer::sum);
            found.merge(kind, kind.rules().equals(rules.getOrDefault(settlement, Set.of())) ? 1 : 0, Integer::sum);
        });
        rules.keySet().removeAll(planted.keySet());
        return new Recall(made, found, rules.size());
    }

    private static Map<String, Set<String>> rules(Path findings) {
        var rules = new HashMap<String, Set<String>>();
        try (var lines = Files.lines(findings)) {
            for (var line : (Iterable<String>) lines::iterator) {
                var row = JSON.readTree(line);
                rules.computeIfAbsent(row.get("settlement").asText(), _ -> new TreeSet<>())
                        .add(row.get("rule").asText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    boolean isWhole() {
        return planted.equals(found) && elsewhere == 0;
    }
}
