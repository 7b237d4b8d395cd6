package org.fundwatch.claims.screening;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one JSON text, RFC 8259, into maps, lists, texts, numbers and truths; nothing else, and no key twice. */
final class JsonReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final int INTEGER_DIGITS = 9;
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final char[] text;
    private final int end;
    private int at;
    private int depth;

    /** What stands there is no JSON. */
    static final class NoJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoJson() {
            super("no JSON", null, false, false);
        }
    }

    JsonReader(CharBuffer buffer) {
        text = buffer.array();
        at = buffer.arrayOffset() + buffer.position();
        end = at + buffer.remaining();
    }

    /** The whole text; a lone null is as if there were nothing. {@link NoJson} if it is not one. */
    Optional<Object> whole() {
        var value = value();
        space();
        if (at < end) {
            throw new NoJson();
        }
        return Optional.ofNullable(value);
    }

    private Object value() {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        deeper();
        if (!ends('}')) {
            do {
                space();
                var name = string();
                space();
                take(':');
                var value = value();
                if (object.containsKey(name)) {
                    throw new NoJson();
                }
                object.put(name, value);
            } while (another('}'));
        }
        depth--;
        return object;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        deeper();
        if (!ends(']')) {
            do {
                list.add(value());
            } while (another(']'));
        }
        depth--;
        return list;
    }

    private void deeper() {
        at++;
        if (++depth > DEEPEST) {
            throw new NoJson();
        }
    }

    private boolean ends(char close) {
        space();
        var ends = peek() == close;
        at += ends ? 1 : 0;
        return ends;
    }

    /** Whether a comma follows rather than the end. */
    private boolean another(char close) {
        space();
        if (peek() == ',') {
            at++;
            return true;
        }
        take(close);
        return false;
    }

    private String string() {
        take('"');
        var from = at;
        while (peek() != '"' && text[at] != '\\' && text[at] >= ' ') {
            at++;
        }
        if (text[at] == '"') {
            return new String(text, from, at++ - from);
        }
        var string = new StringBuilder().append(text, from, at - from);
        while (peek() != '"') {
            string.append(letter());
        }
        at++;
        return string.toString();
    }

    private char letter() {
        var letter = text[at++];
        if (letter < ' ') {
            throw new NoJson();
        }
        return letter == '\\' ? escaped() : letter;
    }

    private char escaped() {
        peek();
        var letter = text[at++];
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new NoJson();
        };
    }

    private char unicode() {
        var code = 0;
        for (var i = 0; i < HEX_DIGITS; i++) {
            var digit = peek() < 0x80 ? Character.digit(text[at], HEX) : -1;
            if (digit < 0) {
                throw new NoJson();
            }
            code = code * HEX + digit;
            at++;
        }
        return (char) code;
    }

    private Object number() {
        var from = at;
        while (at < end && "+-.eE0123456789".indexOf(text[at]) >= 0) {
            at++;
        }
        var number = new String(text, from, at - from);
        if (number.length() > LONGEST_NUMBER || !NUMBER.matcher(number).matches()) {
            throw new NoJson();
        }
        var isShort = number.length() <= INTEGER_DIGITS && number.chars().noneMatch(it -> it == '.' || it == 'e' || it == 'E');
        return isShort ? (Object) Integer.valueOf(number) : new BigDecimal(number);
    }

    private Object word(String word, Object value) {
        for (var i = 0; i < word.length(); i++) {
            take(word.charAt(i));
        }
        return value;
    }

    private void space() {
        while (at < end && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) {
            at++;
        }
    }

    private char peek() {
        if (at >= end) {
            throw new NoJson();
        }
        return text[at];
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw new NoJson();
        }
        at++;
    }
}
