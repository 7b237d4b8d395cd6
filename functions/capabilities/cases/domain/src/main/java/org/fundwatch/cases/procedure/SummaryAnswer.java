package org.fundwatch.cases.procedure;

import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;

/** Whether a penalty may be decided on the spot (简易程序是否适用). */
public sealed interface SummaryAnswer {
    /** It may. */
    record Left() implements SummaryAnswer {}

    /** A fine exceeds the limit of those whom it speaks to, whole fen. */
    record Exceeded(Money limit) implements SummaryAnswer {}

    /** The sources, or the decision, do not say: ask, never guess. */
    record Undetermined(MissingFact missing) implements SummaryAnswer {}
}
