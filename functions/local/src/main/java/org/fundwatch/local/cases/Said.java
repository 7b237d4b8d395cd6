package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** Words of a record that say a figure, with the figures in them. */
record Said(MatchResult found) {
    /** A figure in a pattern, as a group. */
    static final String NUMBER = "(\\d{1,12}(?:\\.\\d{1,6})?)";

    private static final int FEN_PLACES = 2;
    private static final int WAN_PLACES = 6;

    static Stream<Said> in(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(Said::new);
    }

    boolean has(int group) {
        return found.group(group) != null;
    }

    String text(int group) {
        return found.group(group);
    }

    BigDecimal number(int group) {
        return new BigDecimal(found.group(group));
    }

    Check agrees(boolean agrees) {
        return Check.agree(agrees, "the record's words '" + found.group() + "' and its fields");
    }

    /** The sum is that of a field, in yuan or in 万元, as far as there is one. */
    Check isSum(Optional<Money> field, BigDecimal sum) {
        return agrees(field.filter(money -> !same(money, sum)).isEmpty());
    }

    /** Whether the figure is a multiple, as far as there is one. */
    static boolean isMultiple(Optional<Multiple> field, BigDecimal figure) {
        return field.filter(one -> one.value().compareTo(figure) != 0).isEmpty();
    }

    private static boolean same(Money money, BigDecimal sum) {
        var fen = BigDecimal.valueOf(money.fen());
        return Stream.of(FEN_PLACES, WAN_PLACES)
                .anyMatch(
                        places -> sum.movePointRight(places).subtract(fen).abs().compareTo(BigDecimal.ONE) < 0);
    }
}
