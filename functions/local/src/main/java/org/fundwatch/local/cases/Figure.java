package org.fundwatch.local.cases;

import java.math.BigDecimal;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.local.cases.Printing.Manner;

/** A printed amount with what printing may have hidden of it; the unit is in fen. */
record Figure(Money value, Manner manner, BigDecimal unit) {

    static Figure exact(Money value) {
        return new Figure(value, Manner.EXACT, BigDecimal.ONE);
    }

    boolean approximate() {
        return manner == Manner.MORE || manner == Manner.ABOUT;
    }

    BigDecimal fen() {
        return BigDecimal.valueOf(value.fen());
    }

    BigDecimal times(Multiple multiple) {
        return fen().multiply(multiple.value());
    }

    /** Half the unit in which it was rounded; nothing where it is exact. */
    BigDecimal halfUnit() {
        return manner == Manner.ROUNDED ? unit.divide(BigDecimal.TWO) : BigDecimal.ZERO;
    }

    /** Whether some amount that is printed so, taken so many times, can be some amount that is printed as the other. */
    boolean canBe(Multiple multiple, Figure other) {
        return canBe(multiple, multiple, other);
    }

    /** The same for some multiple between two. */
    boolean canBe(Multiple least, Multiple most, Figure other) {
        var low = low().multiply(least.value());
        var high = high().multiply(most.value());
        return low.compareTo(other.high()) <= 0 && other.low().compareTo(high) <= 0;
    }

    /** What print may hide of a sum that is the parts together: what it hides of them or of itself, the larger; never both. */
    BigDecimal hides(BigDecimal ofParts) {
        return ofParts.max(hidden());
    }

    /** What print may hide of the figure itself. */
    BigDecimal hidden() {
        return approximate() ? unit : halfUnit();
    }

    /** The least, in fen, that may have been printed so. */
    BigDecimal low() {
        return switch (manner) {
            case EXACT, MORE -> fen();
            case ROUNDED -> fen().subtract(halfUnit());
            case ABOUT -> fen().subtract(unit).max(BigDecimal.ZERO);
        };
    }

    /** The most, in fen, that may have been printed so. */
    BigDecimal high() {
        return switch (manner) {
            case EXACT -> fen();
            case ROUNDED -> fen().add(halfUnit());
            case MORE, ABOUT -> fen().add(unit);
        };
    }
}
