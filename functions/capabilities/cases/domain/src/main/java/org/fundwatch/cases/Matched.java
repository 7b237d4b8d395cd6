package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import org.fundwatch.cases.published.ReportMatch;
import org.fundwatch.kernel.Money;

/**
 * How a finding stands to the reported matter (与举报事项的关系).
 *
 * @param reported the part of its amount that the report named, in fen
 */
public record Matched(ReportMatch match, Money reported) {
    public Matched {
        requireNonNull(match);
        requireNonNull(reported);
    }

    /** A finding of this amount that is the reported matter, or none of it. */
    public static Matched whole(ReportMatch match, Money amount) {
        return switch (match) {
            case REPORTED -> new Matched(match, amount);
            case OTHER -> new Matched(match, Money.ZERO);
            case IN_PART -> throw new IllegalArgumentException("a part has a sum of its own");
        };
    }

    /** Whether a finding of this amount can stand so. */
    boolean fits(Money amount) {
        return switch (match) {
            case REPORTED -> reported.equals(amount);
            case OTHER -> reported.equals(Money.ZERO);
            case IN_PART -> reported.compareTo(amount) <= 0;
        };
    }
}
