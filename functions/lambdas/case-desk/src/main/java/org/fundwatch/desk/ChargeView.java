package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.kernel.Money;

/**
 * A line that a finding speaks of (费用明细), as its institution wrote it; amounts are in fen.
 *
 * @param no its number in the claim
 * @param code the item's national code
 * @param first the day, or the first of several
 * @param qty in the item's own unit, a plain decimal
 * @param priceFen of a unit
 * @param amountFen what the line costs
 * @param doctor code of who prescribed it
 */
@Schema(name = "FindingCharge")
record ChargeView(
        int no,
        Optional<String> code,
        String name,
        LocalDate first,
        LocalDate last,
        String qty,
        Optional<Long> priceFen,
        Optional<Long> amountFen,
        Optional<String> doctor) {

    static ChargeView of(RecordedLine line, RecordedLine.Charge charge) {
        return new ChargeView(
                line.no(),
                charge.code(),
                charge.name(),
                charge.first(),
                charge.last(),
                charge.qty(),
                charge.price().map(Money::fen),
                charge.amount().map(Money::fen),
                line.doctor());
    }
}
