package org.fundwatch.claimvalidation.fhir;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.TimeSource;

/** Single elements of a FHIR resource, each read as one kind of value or refused with a {@link Misfit}. */
final class Elements {
    private static final Pattern DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}T.{8,40}");
    private static final String YUAN = "CNY";
    private static final int FEN_PLACES = 2;
    private static final int QUANTITY_PLACES = 4;
    private static final int MOST_DIGITS = 9;

    static String type(Tree resource) {
        return resource.text("resourceType");
    }

    /** The children of a list that may be absent. */
    static List<Tree> each(Tree tree, String key) {
        return tree.has(key) ? tree.children(key) : List.of();
    }

    /** A child that may be absent, as a stream of none or one. */
    static Stream<Tree> at(Tree tree, String key) {
        return tree.has(key) ? Stream.of(tree.child(key)) : Stream.empty();
    }

    static Optional<String> text(Tree tree, String key) {
        return tree.optionalText(key);
    }

    /** The day in China of a date or a moment; part of a date is none. */
    static LocalDate day(Tree date) {
        return TreeText.shaped(date, Elements::day, "must be a whole date, or a moment with its offset");
    }

    /** A date with its day; empty where only a year or a month is given. */
    static Optional<LocalDate> wholeDate(Tree tree, String key) {
        return at(tree, key)
                .filter(date -> DATE.matcher(date.text()).matches())
                .map(Tree::date)
                .findFirst();
    }

    private static LocalDate day(String text) {
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        if (!DATE_TIME.matcher(text).matches()) {
            throw new IllegalArgumentException("another shape");
        }
        return TimeSource.dateOf(OffsetDateTime.parse(text).toInstant());
    }

    /** Yuan with two decimals, as the plain door writes them. */
    static String yuan(Tree money) {
        if (money.has("currency") && !YUAN.equals(money.text("currency"))) {
            throw new Misfit(money.pointer() + "/currency", "must be CNY");
        }
        return plain(money.child("value"), FEN_PLACES).setScale(FEN_PLACES).toPlainString();
    }

    /** A quantity as the plain door writes it. */
    static String quantity(Tree quantity) {
        var value = plain(quantity.child("value"), QUANTITY_PLACES);
        return value.setScale(Math.max(value.scale(), 0)).toPlainString();
    }

    /** A number that is one in JSON too, small enough to be written out. */
    private static BigDecimal plain(Tree number, int places) {
        var rule = "must be a number of at most " + MOST_DIGITS + " digits and " + places + " decimals";
        var value = decimal(number, rule);
        if ((long) value.precision() - value.scale() > MOST_DIGITS
                || value.stripTrailingZeros().scale() > places) {
            throw new Misfit(number.pointer(), rule);
        }
        return value.stripTrailingZeros();
    }

    /** A JSON number, however it was read. */
    static BigDecimal decimal(Tree number, String rule) {
        return switch (number.asRead()) {
            case Integer whole -> BigDecimal.valueOf(whole);
            case Long whole -> BigDecimal.valueOf(whole);
            case BigInteger whole -> new BigDecimal(whole);
            case BigDecimal any -> any;
            default -> throw new Misfit(number.pointer(), rule);
        };
    }

    private Elements() {}
}
