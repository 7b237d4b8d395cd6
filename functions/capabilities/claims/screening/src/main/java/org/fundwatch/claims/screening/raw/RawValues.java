package org.fundwatch.claims.screening.raw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Values as exports write them, in the form of a claim; {@link Refused} where they are none. */
final class RawValues {
    private static final int FEN = 2;
    private static final int LONGEST = 20;
    private static final int DAY = "yyyy-mm-dd".length();
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{6})?");

    /** Of a date, or of a moment that begins with it. */
    static String day(String text) {
        var dashed = COMPACT.matcher(text).replaceFirst("$1-$2-$3").replace('/', '-');
        try {
            return LocalDate.parse(dashed.substring(0, Math.min(DAY, dashed.length())))
                    .toString();
        } catch (DateTimeParseException e) {
            throw new Refused(RowTrouble.NO_VALUE);
        }
    }

    /** Yuan with two places, half up: exports carry more. */
    static String yuan(String text) {
        return number(text).setScale(FEN, RoundingMode.HALF_UP).toPlainString();
    }

    static String quantity(String text) {
        var number = number(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }

    static int whole(String text) {
        try {
            return number(text).intValueExact();
        } catch (ArithmeticException e) {
            throw new Refused(RowTrouble.NO_VALUE);
        }
    }

    static BigDecimal number(String text) {
        try {
            var number = new BigDecimal(text.length() > LONGEST ? "" : text);
            if (!canBeWritten(number)) {
                throw new Refused(RowTrouble.NO_VALUE);
            }
            if (number.signum() < 0) {
                throw new Refused(RowTrouble.NEGATIVE);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Refused(RowTrouble.NO_VALUE);
        }
    }

    /** Whether it has no more places before or behind the point than a value has letters. */
    static boolean canBeWritten(BigDecimal number) {
        return Math.abs((long) number.scale()) <= LONGEST;
    }

    private RawValues() {}
}
