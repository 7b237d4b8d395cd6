package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** Holds a recomputed sum to the printed one: amount times multiple, in whole fen, is the sum. */
record Comparison(String what, Figure amount, Multiple multiple, Money computed, Figure printed) {
    private static final String TOLD = "(?:derived|推算|折算)";
    private static final String MULTIPLE = "(?:multiple|倍数)";
    private static final Pattern DERIVED = Pattern.compile(
            MULTIPLE + "[^;；。,，]*" + TOLD + "|" + TOLD + "[^;；。,，]*" + MULTIPLE, Pattern.CASE_INSENSITIVE);
    private static final int LEAST_PLACES = 2;
    private static final BigDecimal HALF_A_FEN = new BigDecimal("0.5");

    /** The word, and by how much it differs. */
    Check against(String notes) {
        if (amount.approximate() || printed.approximate()) {
            return amount.canBe(multiple, printed)
                    ? Check.missing("exact amounts (" + what + " is printed as approximate)")
                    : Check.wrong(line() + ": apart by more than the approximate figures leave");
        }
        if (computed.equals(printed.value())) {
            return Check.equal(line());
        }
        return different(notes);
    }

    private Check different(String notes) {
        var exact = amount.times(multiple);
        var difference = printed.fen().subtract(exact);
        var allowed = printed.hides(amount.halfUnit().multiply(multiple.value()));
        var line = line() + ": " + yuan(difference) + " apart";
        if (difference.abs().compareTo(allowed) <= 0) {
            return Check.explained(line + ", rounding in print up to " + yuan(allowed));
        }
        if (difference.abs().compareTo(partOfAFen()) <= 0 && difference.abs().compareTo(BigDecimal.ONE) < 0) {
            return Check.explained(line + ", part of a fen");
        }
        if (DERIVED.matcher(notes).find() && derivable()) {
            return Check.explained(line + ", the record says that the multiple was derived");
        }
        return Check.wrong(line + ", rounding in print up to " + yuan(allowed));
    }

    /** Half a fen as many times over, and at least once: what rounding to a fen may hide. */
    private BigDecimal partOfAFen() {
        return HALF_A_FEN.multiply(multiple.value().max(BigDecimal.ONE));
    }

    /** Whether dividing gives the multiple, to the places that it is written with and at least two. */
    private boolean derivable() {
        if (amount.fen().signum() == 0) {
            return false;
        }
        var places = Math.max(LEAST_PLACES, multiple.value().scale());
        var quotient = printed.fen().divide(amount.fen(), places, RoundingMode.HALF_UP);
        return quotient.compareTo(multiple.value()) == 0;
    }

    private String line() {
        return "%s: %s x %s = %s, printed %s".formatted(what, amount.value(), multiple, computed, printed.value());
    }

    private static String yuan(BigDecimal fen) {
        return fen.movePointLeft(2).stripTrailingZeros().toPlainString();
    }
}
