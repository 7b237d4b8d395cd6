package org.fundwatch.claims.screening;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.regex.Pattern;

/** The letters of a JSON text, one after another: its texts and numbers. */
final class JsonLetters {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,9})?");
    private static final int LONGEST_NUMBER = 40;
    private static final int INTEGER_DIGITS = 9;
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final char[] text;
    private final int end;
    private int at;

    /** What stands there is no JSON. */
    static final class NoJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoJson() {
            super("no JSON", null, false, false);
        }
    }

    JsonLetters(CharBuffer buffer) {
        text = buffer.array();
        at = buffer.arrayOffset() + buffer.position();
        end = at + buffer.remaining();
    }

    boolean isOver() {
        return at >= end;
    }

    void space() {
        while (at < end && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) {
            at++;
        }
    }

    char peek() {
        if (at >= end) {
            throw new NoJson();
        }
        return text[at];
    }

    void take(char wanted) {
        if (peek() != wanted) {
            throw new NoJson();
        }
        at++;
    }

    String string() {
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

    Object number() {
        var from = at;
        while (at < end && "+-.eE0123456789".indexOf(text[at]) >= 0) {
            at++;
        }
        var number = new String(text, from, at - from);
        if (number.length() > LONGEST_NUMBER || !NUMBER.matcher(number).matches()) {
            throw new NoJson();
        }
        var isShort = number.length() <= INTEGER_DIGITS
                && number.chars().noneMatch(it -> it == '.' || it == 'e' || it == 'E');
        return isShort ? (Object) Integer.valueOf(number) : new BigDecimal(number);
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
}
