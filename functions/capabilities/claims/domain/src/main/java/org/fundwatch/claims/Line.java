package org.fundwatch.claims;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.kernel.Money;

/**
 * A charge, or before charging the line of an order (费用明细).
 *
 * @param time the hour, of the first day
 * @param qty in the item's own unit
 */
public record Line(
        int no,
        Named named,
        Category category,
        Days days,
        Optional<LocalTime> time,
        Quantity qty,
        Price price,
        Prescribed prescribed,
        Proof proof) {

    /** Where a request says what a line costs. */
    static final String AMOUNT = "visit.lines.amount";

    /** The item's key: its national code, or its name where it has none. */
    public String item() {
        return named.key();
    }

    /** The day, or the first of several. */
    public LocalDate date() {
        return days.first();
    }

    public Optional<Money> unitPrice() {
        return price.unit();
    }

    /** What the line costs: as it states, else price times quantity, half up; empty without a price. */
    public Optional<Money> amount() {
        return price.stated().isPresent() ? price.stated() : unitPrice().map(qty::cost);
    }

    /** What is recorded of it where a finding speaks of it. */
    public RecordedLine recorded() {
        return new RecordedLine(
                no,
                prescribed.doctor(),
                Optional.of(new RecordedLine.Charge(
                        named.code(),
                        named.name(),
                        days.first(),
                        days.last(),
                        qty.rounded().toString(),
                        unitPrice(),
                        amount())));
    }
}
