package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;

/**
 * In which units the figures of a case were printed: one for all, or one by field as in "万元(2dp) refund; damages exact".
 *
 * @param byField the field's word, or "" for all others
 */
record Printing(Map<String, Style> byField) {
    private static final Pattern PLACES = Pattern.compile("(\\d{1,9})\\s*(?:dp|位)");
    private static final Map<String, Pattern> FIELDS = Map.of(
            "refund", Pattern.compile("refund|recover|退回|追回"),
            "damages", Pattern.compile("damages|违约金"),
            "fine", Pattern.compile("fine|罚款"),
            "total", Pattern.compile("total|合计|总额"),
            "amount", Pattern.compile("amount|loss|金额|损失"));
    private static final Pattern MORE = Pattern.compile("余|多|\\bover\\b|more than");
    private static final Pattern ABOUT = Pattern.compile("约|左右|近|about|approx|circa");
    private static final Pattern EXACT = Pattern.compile("exact|精确");
    private static final int FEN_OF_WAN = 6;

    /** How a figure was printed. */
    enum Manner {
        /** To the fen. */
        EXACT,
        /** Rounded to a unit. */
        ROUNDED,
        /** A little more than what is printed (余). */
        MORE,
        /** About what is printed (约). */
        ABOUT
    }

    /**
     * The manner, and the unit in fen as a power of ten.
     *
     * @param zeros 0 is a fen, 6 is 万元; -1 where the unit has to be read off the figure itself
     * @param isInWan whether it was printed in 万元
     */
    record Style(Manner manner, int zeros, boolean isInWan) {}

    static Printing of(String text) {
        var byField = new LinkedHashMap<String, Style>();
        for (var part : text.toLowerCase(Locale.ROOT).split("[;；]", -1)) {
            var named = FIELDS.entrySet().stream()
                    .filter(field -> field.getValue().matcher(part).find())
                    .map(Map.Entry::getKey)
                    .toList();
            (named.isEmpty() ? List.of("") : named).forEach(field -> byField.put(field, style(part)));
        }
        byField.putIfAbsent("", byField.firstEntry().getValue());
        byField.putIfAbsent("total", byField.getOrDefault("fine", byField.get("")));
        return new Printing(Map.copyOf(byField));
    }

    /** The figure of a field; what is finer than the unit was printed exactly, and so was nothing at all. */
    Figure figure(String field, Money value) {
        if (value.equals(Money.ZERO)) {
            return Figure.exact(value);
        }
        var style = byField.getOrDefault(field, byField.get(""));
        var zeros = style.zeros() < 0 ? ownZeros(value) : style.zeros();
        var fits = BigDecimal.valueOf(value.fen())
                        .remainder(BigDecimal.TEN.pow(zeros))
                        .signum()
                == 0;
        return fits ? new Figure(value, style.manner(), BigDecimal.TEN.pow(zeros)) : Figure.exact(value);
    }

    /** Whether a figure has no more digits than its field was printed with, where the record says with how many. */
    boolean prints(String field, Money value) {
        var style = byField.getOrDefault(field, byField.get(""));
        return BigDecimal.valueOf(value.fen())
                        .remainder(BigDecimal.TEN.pow(finest(style)))
                        .signum()
                == 0;
    }

    /** An approximate figure in 万元 has two places at most. */
    private static int finest(Style style) {
        var approximate = style.manner() == Manner.MORE || style.manner() == Manner.ABOUT;
        return style.zeros() < 0 && approximate && style.isInWan() ? FEN_OF_WAN - 2 : Math.max(0, style.zeros());
    }

    private static Style style(String part) {
        var manner = manner(part);
        if (manner == Manner.EXACT) {
            return new Style(manner, 0, false);
        }
        var places = PLACES.matcher(part);
        var wan = part.contains("万");
        return places.find() && wan
                ? new Style(manner, zeros(part, Integer.parseInt(places.group(1))), wan)
                : new Style(manner, -1, wan);
    }

    private static int zeros(String part, int places) {
        if (places > FEN_OF_WAN) {
            throw new Unreadable("published_unit '" + part.strip() + "'", "has more places than there are fen");
        }
        return FEN_OF_WAN - places;
    }

    private static Manner manner(String part) {
        if (EXACT.matcher(part).find()) {
            return Manner.EXACT;
        }
        if (MORE.matcher(part).find()) {
            return Manner.MORE;
        }
        if (ABOUT.matcher(part).find()) {
            return Manner.ABOUT;
        }
        return part.contains("万") || part.contains("千") || part.contains("百") ? Manner.ROUNDED : Manner.EXACT;
    }

    /** The largest power of ten, up to 万元, that the figure is a multiple of. */
    private static int ownZeros(Money value) {
        var plain = BigDecimal.valueOf(value.fen()).stripTrailingZeros();
        return Math.clamp(-plain.scale(), 0, FEN_OF_WAN);
    }
}
