package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * What a penalty decision demands (处罚决定载明的金额), whole fen.
 *
 * @param number of the decision within the case, from 1
 * @param revokedOn the day from which the decision no longer holds, if it fell
 */
public record Demand(
        int number, LocalDate decidedOn, Money refund, Money fine, Money confiscated, Optional<LocalDate> revokedOn) {

    /** What is demanded for a ledger as of a day: nothing once the decision fell. */
    public Money of(Ledger ledger, LocalDate on) {
        return fellBy(on)
                ? Money.ZERO
                : switch (ledger) {
                    case REFUND -> refund;
                    case FINE -> fine;
                    case CONFISCATION -> confiscated;
                };
    }

    /** Whether the decision no longer holds on a day. */
    public boolean fellBy(LocalDate on) {
        return revokedOn.filter(day -> !day.isAfter(on)).isPresent();
    }
}
