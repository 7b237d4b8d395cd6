package org.fundwatch.local.rewards;

import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RefusalReason;
import org.fundwatch.rewards.RewardScheme;

/**
 * One line of the comparison: what a scheme gives, at one level and for one kind of violation where it has them.
 *
 * @param arm level and kind, as far as the scheme has them
 * @param least what an outsider is paid, in fen; where an officer chooses, the least
 * @param most the same, or the most that an officer can choose
 * @param without why there is no amount; empty where there is one
 */
record ComparedScheme(RewardScheme scheme, String arm, Optional<Money> least, Optional<Money> most, String without) {
    private static final String OPEN = "未定 undetermined: ";
    private static final String REFUSED = "不予奖励 no reward: ";

    static ComparedScheme of(RewardScheme scheme, String arm, Money least, Money most) {
        return new ComparedScheme(scheme, arm, Optional.of(least), Optional.of(most), "");
    }

    /** A line without an amount, until something is known. */
    static ComparedScheme open(RewardScheme scheme, String arm, String missing) {
        return new ComparedScheme(scheme, arm, Optional.empty(), Optional.empty(), OPEN + missing);
    }

    /** A line without an amount, since the scheme pays none. */
    static ComparedScheme refused(RewardScheme scheme, String arm, RefusalReason reason) {
        return new ComparedScheme(scheme, arm, Optional.empty(), Optional.empty(), REFUSED + reason.name());
    }

    /** Whether it decides cases, and if not, why. */
    enum Force {
        IN_FORCE("现行", "in force"),
        START_UNKNOWN("施行日期不明，仅供假设", "start unknown: what-if only"),
        DRAFT("征求意见稿", "draft"),
        UNSAID("效力不明", "not said whether in force"),
        PROBABLY_ENDED("大概已失效", "probably no longer in force"),
        ENDED("已失效", "no longer in force");

        private final String zh;
        private final String en;

        Force(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }
    }

    Force force() {
        if (!scheme.basis().evidence().isLaw()) {
            return Force.DRAFT;
        }
        return switch (scheme.until()) {
            case End.Open _ -> scheme.version().equals("unknown") ? Force.START_UNKNOWN : Force.IN_FORCE;
            case End.On _, End.Unknown _ -> Force.ENDED;
            case End.Probable _ -> Force.PROBABLY_ENDED;
            case End.Unsaid _ -> Force.UNSAID;
        };
    }

    /** The least and the most that the scheme pays, as far as seen. */
    String bounds() {
        var limits = scheme.limits();
        var floor = limits.floor().equals(Money.ZERO) ? "?" : limits.floor().toString();
        var cap = limits.isCapped() ? limits.cap().toString() : "?";
        return floor + " – " + cap;
    }

    String amount() {
        return least.map(money -> money.equals(most.orElseThrow()) ? money.toString() : money + " – " + most.get())
                .orElse("");
    }
}
