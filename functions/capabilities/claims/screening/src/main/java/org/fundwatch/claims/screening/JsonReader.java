package org.fundwatch.claims.screening;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.screening.JsonLetters.NoJson;

/** Reads one JSON text, RFC 8259, into maps, lists, texts, numbers and truths; nothing else, and no key twice. */
final class JsonReader {
    private static final int DEEPEST = 100;
    private static final char OBJECT = '{';
    private static final char END_OF_OBJECT = '}';

    private final JsonLetters letters;
    private int depth;

    JsonReader(CharBuffer text) {
        letters = new JsonLetters(text);
    }

    /** The whole text; a lone null is as if there were nothing. {@link NoJson} if it is not one. */
    Optional<Object> whole() {
        var value = value();
        letters.space();
        if (!letters.isOver()) {
            throw new NoJson();
        }
        return Optional.ofNullable(value);
    }

    private Object value() {
        letters.space();
        return switch (letters.peek()) {
            case OBJECT -> object();
            case '[' -> list();
            case '"' -> letters.string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> letters.number();
        };
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        deeper(OBJECT);
        if (!ends(END_OF_OBJECT)) {
            do {
                letters.space();
                var name = letters.string();
                letters.space();
                letters.take(':');
                var value = value();
                if (object.containsKey(name)) {
                    throw new NoJson();
                }
                object.put(name, value);
            } while (another(END_OF_OBJECT));
        }
        depth--;
        return object;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        deeper('[');
        if (!ends(']')) {
            do {
                list.add(value());
            } while (another(']'));
        }
        depth--;
        return list;
    }

    private void deeper(char open) {
        letters.take(open);
        if (++depth > DEEPEST) {
            throw new NoJson();
        }
    }

    private boolean ends(char close) {
        letters.space();
        var ends = letters.peek() == close;
        if (ends) {
            letters.take(close);
        }
        return ends;
    }

    /** Whether a comma follows rather than the end. */
    private boolean another(char close) {
        letters.space();
        var more = letters.peek() == ',';
        letters.take(more ? ',' : close);
        return more;
    }

    private Object word(String word, Object value) {
        for (var i = 0; i < word.length(); i++) {
            letters.take(word.charAt(i));
        }
        return value;
    }
}
