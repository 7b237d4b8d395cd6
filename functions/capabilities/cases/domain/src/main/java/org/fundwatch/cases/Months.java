package org.fundwatch.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.fundwatch.kernel.MissingFact;

/** How long something is suspended (暂停月数), in months and half months; how many days half a month has no source says. */
public record Months(int halves) implements Comparable<Months> {
    /** How months are written, such as 9 or 9.5. */
    public static final String SHAPE = "^[0-9]{1,3}(\\.5)?$";

    private static final MissingFact FIRST_DAY = new MissingFact("day from which a suspension counts");
    private static final MissingFact HALF = new MissingFact("days of half a month");
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

    /**
     * What nobody can say of its last day: no source names the day from which a suspension counts, nor how many days half a month
     * has (decision record 0012).
     */
    public List<MissingFact> missingForLastDay() {
        return halves % HALVES.intValue() == 0 ? List.of(FIRST_DAY) : List.of(FIRST_DAY, HALF);
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
