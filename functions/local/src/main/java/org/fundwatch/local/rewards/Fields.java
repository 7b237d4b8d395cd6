package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.Digits;

/** The fields of a file's objects: liberal in what is left out, strict in figures and days. */
final class Fields {
    private static final Pattern DAY = Pattern.compile("(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final int LONGEST = 10_000;
    private static final int WHOLE_DAY = "YYYY-MM-DD".length();

    /** A text, which is nothing where it is left out; no list or object, and not longer than anybody writes. */
    static String text(JsonNode node, String key) {
        var value = node.path(key);
        if (value.isContainerNode()) {
            throw new Malformed(key + " must be a text");
        }
        var text = value.isNull() ? "" : value.asText();
        if (text.length() > LONGEST) {
            throw new Malformed(key + " must not be longer than " + LONGEST + " characters");
        }
        return text;
    }

    static List<JsonNode> list(JsonNode node, String key, String where) {
        var value = node.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
            throw new Malformed(where + ": " + key + " must be a list");
        }
        return StreamSupport.stream(value.spliterator(), false).toList();
    }

    static Optional<Money> money(JsonNode node, String key, String where) {
        var value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        try {
            var decimal = value.isNumber() ? Digits.of(value.decimalValue()) : value.asText();
            return Optional.of(Money.yuan(decimal));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Malformed(where + ": " + key + " must be a plain decimal in yuan with at most two places");
        }
    }

    static Optional<BigDecimal> decimal(JsonNode value, String where) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        var text = value.isNumber() ? Digits.of(value.decimalValue()) : value.asText();
        if (!PLAIN.matcher(text).matches()) {
            throw new Malformed(where + " must be a plain decimal");
        }
        return Optional.of(new BigDecimal(text));
    }

    static String day(JsonNode node, String key, String where) {
        var written = text(node, key);
        if (!isDay(written)) {
            throw new Malformed(where + ": " + key + " must be YYYY, YYYY-MM or YYYY-MM-DD");
        }
        return written;
    }

    /** Whether it is a year, a month or a day of the calendar, or nothing. */
    static boolean isDay(String written) {
        return DAY.matcher(written).matches() && isInCalendar(written);
    }

    private static boolean isInCalendar(String day) {
        return day.length() < WHOLE_DAY
                || Integer.parseInt(day.substring(WHOLE_DAY - 2))
                        <= YearMonth.parse(day.substring(0, WHOLE_DAY - 3)).lengthOfMonth();
    }

    private Fields() {}
}
