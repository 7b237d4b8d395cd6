package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * A charge, or before charging the line of an order (费用明细).
 *
 * @param item the item's key: its national code, or its name where it has none
 * @param date the day, or the first of several
 * @param qty in the item's own unit
 * @param unitPrice yuan a unit
 * @param stated what the line itself says it costs
 * @param daysSupply for how many days the drug is meant (用药天数)
 */
public record Line(
        int no,
        String item,
        Category category,
        LocalDate date,
        Quantity qty,
        Optional<Money> unitPrice,
        Optional<Money> stated,
        Optional<Integer> daysSupply) {

    /** What the line costs: as it states, else price times quantity, half up; empty without a price. */
    public Optional<Money> amount() {
        return stated.or(() -> unitPrice.map(qty::at).map(Shares::rounded));
    }
}
