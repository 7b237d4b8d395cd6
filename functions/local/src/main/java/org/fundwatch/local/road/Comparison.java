package org.fundwatch.local.road;

import java.math.RoundingMode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** A computed fine beside the printed one; the amount was printed in whole units. */
record Comparison(Money computed, Money published, Money unit, Multiple multiple) {
    private static final Multiple HALF = Multiple.of("0.5");

    /** How far apart two right figures may lie, as {@code make cases} has it: half a unit of the amount, times over. */
    Money tolerance() {
        return unit.times(HALF, RoundingMode.DOWN).times(multiple, RoundingMode.DOWN);
    }

    Money difference() {
        return computed.compareTo(published) > 0 ? computed.minus(published) : published.minus(computed);
    }

    boolean holds() {
        return difference().compareTo(tolerance()) <= 0;
    }

    String verdict() {
        if (computed.equals(published)) {
            return "equal";
        }
        var side = computed.compareTo(published) < 0 ? " less" : " more";
        var why = holds() ? ": rounding in print, up to " : ": rounding explains only ";
        return difference() + side + why + tolerance();
    }
}
