package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/**
 * One band of a scheme (分段), laid out flat for whoever compares it with a text.
 *
 * @param arm level, subject or kind of violation that the band is for, by its code; empty where it is for all
 * @param from where it begins, in fen
 * @param least the rate, or the least that an officer may choose
 * @param most the rate, or the most that an officer may choose
 * @param sum in fen: added to the share, or paid alone; under marginal bands what the full bands below pay
 * @param mostSum in fen: the most that an officer may choose, where the band pays a sum alone
 * @param own floor and cap of the band or of its level alone
 */
public record RateBand(
        String arm,
        Shape shape,
        Money from,
        Begins begins,
        Ratio least,
        Ratio most,
        Money sum,
        Money mostSum,
        Limits own) {

    /** What the rate is taken of. */
    public enum Shape {
        /** 超额累进: of what lies above the edge. */
        MARGINAL,
        /** 全额: of the whole case value. */
        WHOLE,
        /** 定额: of nothing; a sum is paid. */
        SUM,
        /** No source seen gives it. */
        UNSEEN
    }

    /** Whether the lower edge belongs to the band. */
    public enum Begins {
        ABOVE,
        FROM,
        /** No source says. */
        UNSAID
    }
}
