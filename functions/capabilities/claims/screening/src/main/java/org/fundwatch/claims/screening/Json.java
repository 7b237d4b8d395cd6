package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON as maps, lists, texts, numbers and truths; strict: a key that stands twice, or anything after the end, is no JSON. */
public final class Json {
    private static final HexFormat HEX = HexFormat.of();

    /** Empty if it is no JSON. */
    public static Optional<Object> read(CharBuffer text) {
        try {
            return new JsonReader(text).whole();
        } catch (JsonLetters.NoJson e) {
            return Optional.empty();
        }
    }

    /** In the order of the maps, on one line. */
    public static byte[] write(Object value) {
        var text = new StringBuilder();
        write(text, value);
        return text.toString().getBytes(UTF_8);
    }

    private static void write(StringBuilder to, Object value) {
        switch (value) {
            case null -> to.append("null");
            case Map<?, ?> map -> {
                to.append('{');
                each(to, map.entrySet().iterator(), entry -> {
                    text(to, entry.getKey().toString());
                    to.append(':');
                    write(to, entry.getValue());
                });
                to.append('}');
            }
            case Iterable<?> list -> {
                to.append('[');
                each(to, list.iterator(), item -> write(to, item));
                to.append(']');
            }
            case Boolean bool -> to.append(bool);
            case Number number -> to.append(number);
            default -> text(to, value.toString());
        }
    }

    private static <T> void each(StringBuilder to, Iterator<T> items, Consumer<T> write) {
        while (items.hasNext()) {
            write.accept(items.next());
            if (items.hasNext()) {
                to.append(',');
            }
        }
    }

    private static void text(StringBuilder to, String text) {
        to.append('"');
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                to.append('\\').append(letter);
            } else if (letter < ' ') {
                to.append("\\u").append(HEX.toHexDigits(letter));
            } else {
                to.append(letter);
            }
        }
        to.append('"');
    }

    private Json() {}
}
