package org.fundwatch.claims;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was read, as one text (原文): the same for the same content in whatever order of keys, and another one for any other. */
public final class Written {

    /** What stands in maps, lists and scalars. */
    public static String of(Object node) {
        return switch (node) {
            case Map<?, ?> map -> object(map);
            case List<?> list -> list.stream().map(Written::of).collect(Collectors.joining("", "[", "]"));
            case null -> "~";
            default -> scalar(node.toString());
        };
    }

    /** Of what has no order. */
    static List<String> sorted(Collection<?> any) {
        return any.stream().map(Object::toString).sorted().toList();
    }

    private static String object(Map<?, ?> map) {
        var byKey = new TreeMap<String, Object>();
        map.forEach((key, value) -> byKey.put(key.toString(), value));
        return byKey.entrySet().stream()
                .map(entry -> scalar(entry.getKey()) + of(entry.getValue()))
                .collect(Collectors.joining("", "{", "}"));
    }

    /** With its length, so that it ends where it ends. */
    private static String scalar(String text) {
        return text.length() + ":" + text;
    }

    private Written() {}
}
