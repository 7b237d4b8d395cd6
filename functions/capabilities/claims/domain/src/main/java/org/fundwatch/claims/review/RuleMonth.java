package org.fundwatch.claims.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Optional;
import org.fundwatch.kernel.Ratio;

/**
 * How the findings of one rule in one month fared (规则月度准确率).
 *
 * @param month of the checks, in China
 * @param counts how many there were, how many two people reviewed, and how many of these stand
 */
public record RuleMonth(String rule, YearMonth month, Counts counts) {

    /** Findings; those reviewed twice; those of them that were confirmed and have not been dismissed since. */
    public record Counts(long found, long reviewed, long confirmed) {
        public static final Counts NONE = new Counts(0, 0, 0);

        public Counts {
            if (confirmed < 0 || reviewed < confirmed || found < reviewed) {
                throw new IllegalArgumentException("the confirmed are some of the reviewed, and these of the found");
            }
        }

        public Counts plus(Counts other) {
            return new Counts(found + other.found, reviewed + other.reviewed, confirmed + other.confirmed);
        }

        /** Confirmed ÷ reviewed (准确率); empty where nothing was reviewed. */
        public Optional<Ratio> precision() {
            return reviewed == 0
                    ? Optional.empty()
                    : Optional.of(new Ratio(
                            BigDecimal.valueOf(confirmed).divide(BigDecimal.valueOf(reviewed), MathContext.DECIMAL64)));
        }

        /** Exact: no rounding comes in. */
        boolean isBelow(Ratio floor) {
            return BigDecimal.valueOf(confirmed).compareTo(floor.value().multiply(BigDecimal.valueOf(reviewed))) < 0;
        }
    }
}
