package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;

/**
 * One finding of a case, as far as it belongs to the report (查实事项).
 *
 * @param loss the recoverable fund loss in fen; a fine is none
 * @param consistent the part of it that the report named, in fen; at most the loss
 */
public record ReportedFinding(Match match, Money loss, Money consistent) {

    /** How far the finding is what was reported. */
    public enum Match {
        /** 完全相符: the reported matter. */
        REPORTED,
        /** 部分相符: the reported matter in part. */
        IN_PART,
        /** 其他违法行为: found on the way. */
        OTHER
    }

    public ReportedFinding {
        if (consistent.compareTo(loss) > 0) {
            throw new IllegalArgumentException("the part that was reported is at most the loss");
        }
    }

    public static ReportedFinding reported(Money loss) {
        return new ReportedFinding(Match.REPORTED, loss, loss);
    }

    public static ReportedFinding inPart(Money loss, Money consistent) {
        return new ReportedFinding(Match.IN_PART, loss, consistent);
    }

    public static ReportedFinding other(Money loss) {
        return new ReportedFinding(Match.OTHER, loss, Money.ZERO);
    }
}
