package org.fundwatch.claims.screening.raw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Values as exports write them, in the form of a claim; {@link Refused} where they are none. */
final class RawValues {
    private static final int FEN = 2;
    private static final int HUNDREDTHS_OF_A_FEN = 4;
    private static final int LONGEST = 20;
    private static final int DAY = "yyyy-mm-dd".length();
    private static final String MINUS = "-";

    /** As databases and tables write one: nothing before or behind the point is nothing. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.?[0-9]*|\\.[0-9]+");

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

    /** Yuan with four places, half up: what shares are made of, here and in {@code infra/athena/partitions.sql}. */
    static BigDecimal fine(String text) {
        return number(text).setScale(HUNDREDTHS_OF_A_FEN, RoundingMode.HALF_UP);
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
        var unsigned = text.startsWith(MINUS) ? text.substring(MINUS.length()) : text;
        if (text.length() > LONGEST || !NUMBER.matcher(unsigned).matches()) {
            throw new Refused(RowTrouble.NO_VALUE);
        }
        if (text.startsWith(MINUS)) {
            throw new Refused(RowTrouble.NEGATIVE);
        }
        return new BigDecimal(text);
    }

    /** Whether it has no more places before or behind the point than a value has letters. */
    static boolean canBeWritten(BigDecimal number) {
        return Math.abs((long) number.scale()) <= LONGEST;
    }

    private RawValues() {}
}
