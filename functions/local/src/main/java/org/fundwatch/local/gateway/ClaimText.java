package org.fundwatch.local.gateway;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Claims as the gateway hands them to functions: text only, a list as {@code [a b]}, an object as {@code map[k:v]}. */
final class ClaimText {
    private ClaimText() {}

    static Map<String, String> of(Map<String, Object> claims) {
        var texts = new TreeMap<String, String>();
        claims.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Object value) {
        return switch (value) {
            case Collection<?> list -> list.stream().map(ClaimText::text).collect(Collectors.joining(" ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + text(entry.getValue()))
                        .collect(Collectors.joining(" ", "map[", "]"));
            case null -> "<nil>";
            default -> value.toString();
        };
    }
}
