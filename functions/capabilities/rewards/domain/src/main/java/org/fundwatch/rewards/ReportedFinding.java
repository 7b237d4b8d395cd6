package org.fundwatch.rewards;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;

/**
 * One finding of a case, as far as it belongs to the report (查实事项).
 *
 * @param number counts from 1 within the case
 * @param loss the recoverable fund loss in fen; a fine is none
 * @param consistent the part of it that the report named, in fen; at most the loss
 */
public record ReportedFinding(int number, Match match, Money loss, Money consistent, Nature nature) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<match>\\w+) (?<consistent>[0-9.]+) of (?<loss>[0-9.]+) (?<nature>\\w+)");

    /** How far the finding is what was reported (与举报事项是否一致). */
    public enum Match {
        /** 完全相符: the reported matter. */
        REPORTED,
        /** 部分相符: the reported matter in part. */
        IN_PART,
        /** 其他违法行为: found on the way. */
        OTHER,
        /** 尚未认定: nobody has said. */
        UNSAID
    }

    public ReportedFinding {
        requireNonNull(match);
        requireNonNull(nature);
        if (consistent.compareTo(loss) > 0) {
            throw new IllegalArgumentException("the part that was reported is at most the loss");
        }
    }

    /** A finding of which nobody has said yet how far it was reported. */
    public static ReportedFinding unsaid(int number, Money loss, Nature nature) {
        return new ReportedFinding(number, Match.UNSAID, loss, Money.ZERO, nature);
    }

    public ReportedFinding reported() {
        return new ReportedFinding(number, Match.REPORTED, loss, loss, nature);
    }

    public ReportedFinding inPart(Money part) {
        return new ReportedFinding(number, Match.IN_PART, loss, part, nature);
    }

    public ReportedFinding other() {
        return new ReportedFinding(number, Match.OTHER, loss, Money.ZERO, nature);
    }

    public boolean isSaid() {
        return match != Match.UNSAID;
    }

    /** Whether somebody has said that it is the reported matter, or is so in part. */
    boolean isReported() {
        return isSaid() && mayCount();
    }

    boolean isCostly() {
        return !loss.equals(Money.ZERO);
    }

    /** Whether it belongs to the reported matter, as far as anybody has said. */
    boolean mayCount() {
        return match != Match.OTHER;
    }

    /** As a trace writes it; sums in yuan. */
    String written() {
        return match + " " + consistent + " of " + loss + " " + nature;
    }

    /** From the words of a trace; others are an {@link IllegalArgumentException}. */
    static ReportedFinding of(int number, String written) {
        var words = WRITTEN.matcher(written);
        if (!words.matches()) {
            throw new IllegalArgumentException("no finding of a trace");
        }
        return new ReportedFinding(
                number,
                Match.valueOf(words.group("match")),
                Money.yuan(words.group("loss")),
                Money.yuan(words.group("consistent")),
                Nature.valueOf(words.group("nature")));
    }
}
