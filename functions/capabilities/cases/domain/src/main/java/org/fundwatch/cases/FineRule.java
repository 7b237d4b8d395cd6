package org.fundwatch.cases;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** The shape of a fine in law (罚款幅度); ends belong to it (医疗保障行政处罚程序暂行规定 Art. 60). */
public sealed interface FineRule {

    /** A multiple of an amount (倍数罚款), between two multiples. */
    record Multiples(AmountBase base, Multiple min, Multiple max) implements FineRule {
        /** Whether the multiple lies in the range, ends included. */
        public boolean allows(Multiple multiple) {
            return multiple.compareTo(min) >= 0 && multiple.compareTo(max) <= 0;
        }
    }

    /** A sum between two sums in fen (定额罚款), whatever the loss. */
    record Fixed(Money min, Money max) implements FineRule {
        /** Whether the sum lies in the range, ends included. */
        public boolean allows(Money sum) {
            return sum.compareTo(min) >= 0 && sum.compareTo(max) <= 0;
        }
    }

    /** The article sets no fine (不设罚款). */
    record NoFine() implements FineRule {}

    /** Whether the choice is the upper end of the range. */
    default boolean atMost(Choice chosen) {
        return switch (this) {
            case Multiples range -> chosen.equals(new Choice.Times(range.max));
            case Fixed range -> chosen.equals(new Choice.Sum(range.max));
            case NoFine _ -> false;
        };
    }

    /** Whether the choice is the lower end of the range. */
    default boolean atLeast(Choice chosen) {
        return switch (this) {
            case Multiples range -> chosen.equals(new Choice.Times(range.min));
            case Fixed range -> chosen.equals(new Choice.Sum(range.min));
            case NoFine _ -> false;
        };
    }

    /** What the fine is worked out from. */
    default AmountBase base() {
        return switch (this) {
            case Multiples multiples -> multiples.base;
            case Fixed _ -> AmountBase.FIXED;
            case NoFine _ -> AmountBase.NONE;
        };
    }
}
