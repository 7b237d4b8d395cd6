package org.fundwatch.publication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** JSON with one way to write each document: keys in order, no blanks, texts as they are but for what must be escaped. */
public final class CanonicalJson {

    /** The document with a line end. Members are maps, lists, texts, whole numbers and truth values; any other fails. */
    public static String document(Map<String, ?> members) {
        return write(members) + "\n";
    }

    static String write(Object node) {
        return switch (node) {
            case Map<?, ?> members -> object(members);
            case List<?> items -> items.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
            case String text -> text(text);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> throw new IllegalArgumentException("no member of a canonical document");
        };
    }

    private static String object(Map<?, ?> members) {
        var sorted = new TreeMap<String, Object>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        return sorted.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + write(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(String text) {
        var escaped = text.codePoints().mapToObj(CanonicalJson::escaped).collect(Collectors.joining());
        return '"' + escaped + '"';
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> codePoint < ' ' ? "\\u%04x".formatted(codePoint) : Character.toString(codePoint);
        };
    }

    private CanonicalJson() {}
}
