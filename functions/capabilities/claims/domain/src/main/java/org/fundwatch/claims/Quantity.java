package org.fundwatch.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;

/** How much of an item (数量), in the item's own unit: zero or more; 2.0 equals 2. */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    /** Places of what was divided, so that adding the parts up loses nothing that counts. */
    static final int PLACES = 12;

    private static final int SHOWN = 4;
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");

    public Quantity {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a quantity is never negative");
        }
        if (value.scale() != 0) {
            var stripped = value.stripTrailingZeros();
            value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** Reads a plain decimal such as "57" or "0.5"; anything else is an {@link IllegalArgumentException}. */
    public static Quantity of(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a quantity is a plain decimal of at most fifteen digits and four places");
        }
        return new Quantity(new BigDecimal(text));
    }

    public static Quantity of(int whole) {
        return new Quantity(BigDecimal.valueOf(whole));
    }

    public Quantity plus(Quantity other) {
        return value.signum() == 0 ? other : new Quantity(value.add(other.value));
    }

    /** What is left above another quantity; zero where nothing is. */
    public Quantity above(Quantity other) {
        return compareTo(other) <= 0 ? ZERO : new Quantity(value.subtract(other.value));
    }

    public Quantity atLeast(Quantity floor) {
        return new Quantity(value.max(floor.value));
    }

    public Quantity atMost(Quantity cap) {
        return new Quantity(value.min(cap.value));
    }

    /** As it is told: at most four places, half up. */
    Quantity rounded() {
        return new Quantity(value.setScale(Math.min(value.scale(), SHOWN), RoundingMode.HALF_UP));
    }

    /** What so much costs, half up: in whole fen. */
    Money cost(Money unitPrice) {
        return value.scale() == 0
                ? Money.ofFen(Math.multiplyExact(unitPrice.fen(), value.longValueExact()))
                : Shares.rounded(at(unitPrice));
    }

    /** What so much costs, not rounded: in fen. */
    BigDecimal at(Money unitPrice) {
        return BigDecimal.valueOf(unitPrice.fen()).multiply(value);
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
