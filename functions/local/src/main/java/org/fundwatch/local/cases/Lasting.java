package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.math.MathContext;
import org.fundwatch.cases.Suspension;

/** How long a suspension lasted as a record says it: months, or days, of which a month has 28 to 31. */
record Lasting(BigDecimal number, Unit unit) {
    private static final BigDecimal SHORTEST_MONTH = BigDecimal.valueOf(28);
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

    enum Unit {
        MONTHS,
        DAYS
    }

    static Lasting months(BigDecimal months) {
        return new Lasting(months, Unit.MONTHS);
    }

    static Lasting days(BigDecimal days) {
        return new Lasting(days, Unit.DAYS);
    }

    boolean isNothing() {
        return number.signum() == 0;
    }

    boolean canBeWithin(Suspension bounds) {
        return inMonths(SHORTEST_MONTH).compareTo(BigDecimal.valueOf(bounds.minMonths())) >= 0
                && inMonths(LONGEST_MONTH).compareTo(BigDecimal.valueOf(bounds.maxMonths())) <= 0;
    }

    boolean canBeWithinDays(BigDecimal most) {
        var fewest = unit == Unit.DAYS ? number : number.multiply(SHORTEST_MONTH);
        return fewest.compareTo(most) <= 0;
    }

    private BigDecimal inMonths(BigDecimal days) {
        return unit == Unit.MONTHS ? number : number.divide(days, MathContext.DECIMAL32);
    }

    @Override
    public String toString() {
        return number.toPlainString() + (unit == Unit.DAYS ? " days" : " months");
    }
}
