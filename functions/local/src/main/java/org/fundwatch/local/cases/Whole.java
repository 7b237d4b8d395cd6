package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.List;
import org.fundwatch.kernel.Money;

/** A printed sum of a record, held to its printed parts. */
record Whole(Printing printing, String field, Money sum) {
    private static final BigDecimal NOTHING = yuan(Money.ZERO);
    private static final int FEN_PLACES = 2;

    /** One part and its total were printed from one number; several may each have been rounded. */
    Check against(String what, String fieldOfParts, List<Money> parts) {
        var figures =
                parts.stream().map(part -> printing.figure(fieldOfParts, part)).toList();
        var whole = printing.figure(field, sum);
        var slack =
                parts.size() == 1 && whole.unit().compareTo(figures.getFirst().unit()) == 0
                        ? BigDecimal.ZERO
                        : whole.hides(figures.stream().map(Figure::hidden).reduce(BigDecimal.ZERO, BigDecimal::add));
        var added = added(parts);
        return Check.agree(
                fenBetween(yuan(sum), added).compareTo(slack) <= 0,
                "%s: %s, its parts add up to %s".formatted(what, sum, added));
    }

    /** In yuan; parts may come to more than one sum of money can hold. */
    static BigDecimal added(List<Money> parts) {
        return parts.stream().map(Whole::yuan).reduce(NOTHING, BigDecimal::add);
    }

    static BigDecimal yuan(Money money) {
        return new BigDecimal(money.toString());
    }

    /** By how many fen two sums in yuan are apart. */
    static BigDecimal fenBetween(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().movePointRight(FEN_PLACES);
    }
}
