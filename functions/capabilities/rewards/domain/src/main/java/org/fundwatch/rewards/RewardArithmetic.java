package org.fundwatch.rewards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Ratio;

/**
 * How the amount of a reward came about (奖励金额计算过程), line by line, for whoever is paid it.
 *
 * @param lines in the order in which they are computed; the last one is the reward
 */
public record RewardArithmetic(List<Line> lines) {

    /** What a line does. */
    public enum Kind {
        /** A part of the case value at the rate of its band. */
        BAND,
        /** The whole case value at one rate. */
        RATE,
        /** What the scheme's formula gives, where it is told as a whole. */
        FORMULA,
        /** A sum that the table fixes, or that an officer chose. */
        SUM,
        /** What an insider is paid more. */
        UPLIFT,
        /** Lifted to the least of a band, a level, an uplift or the scheme. */
        FLOOR,
        /** Held down to the cap of the level or the scheme. */
        CAP,
        /** The reward. */
        REWARD
    }

    /**
     * One line, in fen.
     *
     * @param base what it starts from
     * @param rate where it takes one
     * @param times where it multiplies
     * @param result what it gives
     */
    public record Line(Kind kind, Money base, Optional<Ratio> rate, Optional<Multiple> times, Money result) {
        static Line of(Kind kind, Money base, Money result) {
            return new Line(kind, base, Optional.empty(), Optional.empty(), result);
        }

        static Line of(Kind kind, Money base, Ratio rate, Money result) {
            return new Line(kind, base, Optional.of(rate), Optional.empty(), result);
        }

        static Line of(Money base, Multiple times, Money result) {
            return new Line(Kind.UPLIFT, base, Optional.empty(), Optional.of(times), result);
        }
    }

    public RewardArithmetic {
        lines = List.copyOf(lines);
    }

    /** Of a reward that this scheme gave for these facts; where its steps give another amount, it is named as a whole. */
    public static RewardArithmetic of(RewardFacts facts, RewardScheme scheme, Money reward) {
        var last = Line.of(Kind.REWARD, facts.caseValue(), reward);
        var told = Telling.of(facts, scheme).filter(telling -> telling.reached().equals(reward));
        var lines = new ArrayList<>(
                told.map(Telling::lines).orElseGet(() -> List.of(Line.of(Kind.FORMULA, facts.caseValue(), reward))));
        lines.add(last);
        return new RewardArithmetic(lines);
    }
}
