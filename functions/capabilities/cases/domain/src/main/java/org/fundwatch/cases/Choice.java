package org.fundwatch.cases;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** What the authority chose for one finding (裁量选择). */
public sealed interface Choice {

    /** The amount this many times over (倍数). */
    record Times(Multiple multiple) implements Choice {}

    /** A sum in fen inside a fixed range (定额). */
    record Sum(Money sum) implements Choice {}

    /** No fine (不予罚款): the law sets none, its precondition is not met, or a listed factor excuses it. */
    record NoFine() implements Choice {}

    /**
     * Another authority has fined the same act (一事不再罚, 行政处罚法 Art. 29): our fine falls away, the refund does not.
     *
     * @param authority such as the market regulator under the Price Law
     * @param document the decision by which it fined it, by its number (文书编号); blank where nobody named it
     */
    record FinedElsewhere(String authority, String document) implements Choice {}
}
