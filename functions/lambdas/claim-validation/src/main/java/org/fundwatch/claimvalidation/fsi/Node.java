package org.fundwatch.claimvalidation.fsi;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.claims.checking.PackedClaim;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;

/**
 * A part of a national request, read as hospitals' systems write it: a number may be a text, a flag a number, a list one object
 * or JSON in a text, nothing a blank, a dash or null; keys that nobody knows are left alone.
 */
final class Node {
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?)?");
    private static final String START_OF_DAY = "00:00";
    /** The first year that means one: what was not filled in comes as year 1. */
    private static final int FIRST_YEAR = 1900;

    private static final int LONGEST_NUMBER = 24;

    private final String pointer;
    private final Object value;

    private Node(String pointer, Object value) {
        this.pointer = pointer;
        this.value = value;
    }

    static Node of(Object value) {
        return new Node("", value);
    }

    String pointer() {
        return pointer;
    }

    /** A {@link Misfit} if this is no object. */
    Node child(String key) {
        if (opened() instanceof Map<?, ?> map) {
            return new Node(pointer + "/" + key, map.get(key));
        }
        throw new Misfit(pointer, value == null ? "is required" : "must be an object");
    }

    /** The items of a list, or one object as a list of one; none where there is nothing. */
    List<Node> list(String key) {
        var list = child(key);
        return switch (list.opened()) {
            case null -> List.of();
            case List<?> items -> list.items(items);
            case Map<?, ?> one -> List.of(new Node(list.pointer, one));
            default -> throw new Misfit(list.pointer, "must be a list");
        };
    }

    private List<Node> items(List<?> items) {
        var nodes = new ArrayList<Node>();
        for (var i = 0; i < items.size(); i++) {
            nodes.add(new Node(pointer + "/" + i, items.get(i)));
        }
        return List.copyOf(nodes);
    }

    Optional<String> text(String key) {
        return child(key).text();
    }

    /** A {@link Misfit} if there is nothing, or something longer. */
    String required(String key, int longest) {
        var text = text(key).orElseThrow(() -> new Misfit(below(key), "is required"));
        if (text.length() > longest) {
            throw new Misfit(below(key), "must be a text of at most " + longest + " characters");
        }
        return text;
    }

    /** A {@link Misfit} if it is something else than a number. */
    Optional<BigDecimal> number(String key) {
        return text(key).map(text -> decimal(text, below(key)));
    }

    Optional<LocalDate> day(String key) {
        return moment(key).map(LocalDateTime::toLocalDate);
    }

    /** A {@link Misfit} if it is something else than a date, perhaps with a time. */
    Optional<LocalDateTime> moment(String key) {
        return text(key).map(text -> moment(text, below(key))).filter(it -> it.getYear() >= FIRST_YEAR);
    }

    String below(String key) {
        return pointer + "/" + key;
    }

    private Optional<String> text() {
        return switch (value) {
            case String text -> Optional.of(text.strip()).filter(Node::says).map(this::printable);
            case Number number -> Optional.of(number.toString());
            case Boolean flag -> Optional.of(flag ? "1" : "0");
            case null -> Optional.empty();
            default -> throw new Misfit(pointer, "must be a text or a number");
        };
    }

    private String printable(String text) {
        try {
            return Tree.of(text).text();
        } catch (Misfit refused) {
            throw new Misfit(pointer, refused.rule());
        }
    }

    private static boolean says(String text) {
        return !text.isEmpty() && text.chars().anyMatch(it -> it != '-');
    }

    /** What stands in a text where an object or a list was expected. */
    private Object opened() {
        return value instanceof String text ? parsed(text.strip()) : value;
    }

    private Object parsed(String text) {
        if (!says(text)) {
            return null;
        }
        try {
            return JsonBody.read(("{\"it\":" + text + "}").getBytes(StandardCharsets.UTF_8), PackedClaim.MOST_BYTES)
                    .child("it")
                    .asRead();
        } catch (Rejected noJson) {
            throw new Misfit(pointer, "must be an object or a list");
        }
    }

    private static BigDecimal decimal(String text, String pointer) {
        try {
            var number = new BigDecimal(text.length() > LONGEST_NUMBER ? "" : text);
            return Math.abs(number.scale()) > LONGEST_NUMBER ? notOne(pointer) : number;
        } catch (NumberFormatException e) {
            return notOne(pointer);
        }
    }

    private static BigDecimal notOne(String pointer) {
        throw new Misfit(pointer, "must be a number");
    }

    private static LocalDateTime moment(String text, String pointer) {
        var shaped = MOMENT.matcher(text);
        try {
            if (shaped.matches()) {
                var time = Optional.ofNullable(shaped.group(2)).orElse(START_OF_DAY);
                return LocalDateTime.parse(shaped.group(1) + "T" + time);
            }
        } catch (DateTimeException noSuchDay) {
            throw new Misfit(pointer, "must be a day that exists");
        }
        throw new Misfit(pointer, "must be a date YYYY-MM-DD, perhaps with a time");
    }
}
