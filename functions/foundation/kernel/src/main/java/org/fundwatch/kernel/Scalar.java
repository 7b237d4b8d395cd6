package org.fundwatch.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One leaf of a {@link Tree}, read as exactly one kind of value or refused with a {@link Misfit}. */
record Scalar(String pointer, Object node) {
    private static final Pattern DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final String WHOLE_FEN = "must be a whole number of fen, zero or more";
    /** A hundred thousand million yuan: no law, only far from where sums overflow. */
    private static final Money MOST = Money.ofFen(10_000_000_000_000L);

    private static final String CURRENCY = " CNY";
    private static final String PERCENT = "%";

    String text() {
        if (!(node instanceof String text)) {
            throw misfit("must be a text");
        }
        if (text.isBlank()) {
            throw misfit("must not be blank");
        }
        if (text.codePoints().anyMatch(Scalar::unprintable)) {
            throw misfit("must not hold control characters");
        }
        return text;
    }

    boolean bool() {
        if (node instanceof Boolean bool) {
            return bool;
        }
        throw misfit("must be true or false");
    }

    int positive() {
        var number = integer();
        if (number < 1) {
            throw new Misfit(pointer, "must be at least 1");
        }
        return number;
    }

    int integer() {
        var rule = "must be a whole number";
        return reading(rule, () -> decimal(rule).intValueExact());
    }

    Money fen() {
        var rule = WHOLE_FEN + ", at most " + MOST.fen();
        var amount = sum(rule);
        if (amount.compareTo(MOST) > 0) {
            throw misfit(rule);
        }
        return amount;
    }

    Money sum() {
        return sum(WHOLE_FEN);
    }

    private Money sum(String rule) {
        return reading(rule, () -> Money.ofFen(decimal(rule).longValueExact()));
    }

    LocalDate date() {
        return as(Scalar::isoDate, "must be a date YYYY-MM-DD");
    }

    Money money() {
        return as(text -> Money.yuan(without(CURRENCY, text)), "must be an amount such as 200 CNY");
    }

    Ratio ratio() {
        return as(text -> Ratio.percent(without(PERCENT, text)), "must be a percentage from 0% to 100%");
    }

    Multiple multiple() {
        var rule = "must be a plain decimal, zero or more";
        return node instanceof String ? as(Multiple::of, rule) : reading(rule, () -> new Multiple(decimal(rule)));
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(node))
                .findFirst()
                .orElseGet(() -> as(text -> Enum.valueOf(type, text), "must be one of " + names(type)));
    }

    <T> T as(Function<String, T> parse, String rule) {
        if (!(node instanceof String)) {
            throw misfit(rule);
        }
        return reading(rule, () -> parse.apply(text()));
    }

    private <T> T reading(String rule, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException refused) {
            throw misfit(rule);
        }
    }

    private BigDecimal decimal(String rule) {
        return switch (node) {
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case BigInteger number -> new BigDecimal(number);
            case BigDecimal number -> number;
            default -> throw misfit(rule);
        };
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private Misfit misfit(String rule) {
        return new Misfit(pointer, rule);
    }

    private static LocalDate isoDate(String text) {
        return LocalDate.parse(Required.shaped(text, DATE, "a date is YYYY-MM-DD"));
    }

    private static String without(String unit, String text) {
        if (!text.endsWith(unit)) {
            throw new IllegalArgumentException("the unit is missing");
        }
        return text.substring(0, text.length() - unit.length());
    }

    private static boolean unprintable(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\t' -> false;
            default -> Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
        };
    }
}
