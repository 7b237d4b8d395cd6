package org.fundwatch.cases;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How long something is suspended (暂停月数), in months and half months; how many days half a month has no source says. */
public record Months(int halves) implements Comparable<Months> {
    /** How months are written, such as 9 or 9.5. */
    public static final String SHAPE = "^[0-9]{1,3}(\\.5)?$";

    private static final Pattern WRITTEN = Pattern.compile(SHAPE);
    private static final BigDecimal HALVES = BigDecimal.TWO;

    /** Less than half a month: {@link IllegalArgumentException}. */
    public Months {
        if (halves < 1) {
            throw new IllegalArgumentException("a suspension lasts at least half a month");
        }
    }

    public static Months whole(int months) {
        return of(Integer.toString(months));
    }

    /** Months as {@link #SHAPE} has them; anything else: {@link IllegalArgumentException}. */
    public static Months of(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("months are written as in 9 or 9.5");
        }
        return new Months(new BigDecimal(text).multiply(HALVES).intValueExact());
    }

    @Override
    public int compareTo(Months other) {
        return Integer.compare(halves, other.halves);
    }

    /** Such as 9 or 9.5. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(halves).divide(HALVES).toPlainString();
    }
}
