package org.fundwatch.cases.clocks;

import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/** What is owed for late payment (加处罚款). Every case is data: nothing here is an exception. */
public sealed interface LateChargeDecision {

    /**
     * The charge as of a day, beside the fine itself; to the treasury, as the fine.
     *
     * @param amount whole fen, never above the fine
     * @param days after the last day of payment
     */
    record Charged(Money amount, long days, LegalBasis basis, Trace trace) implements LateChargeDecision {}

    /** The sources do not give what the charge needs: ask, never guess. */
    record Undetermined(MissingFact missing) implements LateChargeDecision {}
}
