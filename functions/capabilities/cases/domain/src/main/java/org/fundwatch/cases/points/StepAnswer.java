package org.fundwatch.cases.points;

import java.time.LocalDate;
import org.fundwatch.kernel.MissingFact;

/** Whether something can have happened after points were given (后续事项是否成立). */
public sealed interface StepAnswer {
    /** It can. */
    record Fits() implements StepAnswer {}

    /** It lies before the points count, or what must come before it is not on file. */
    record OutOfOrder() implements StepAnswer {}

    /** The year's points lead to no such consequence. */
    record DoesNotFollow() implements StepAnswer {}

    /** No new registration is made before a day. */
    record BarredUntil(LocalDate freeOn) implements StepAnswer {}

    /** The period to appeal ended with a day, and the points count as accepted (逾期视为无异议). */
    record AppealedTooLate(LocalDate last) implements StepAnswer {}

    /** The sources do not say what it comes to: ask, never guess. */
    record Undetermined(MissingFact missing) implements StepAnswer {}

    /** A suspension lasts as many months as the rules leave, both ends included. */
    record MonthsOutOfRange(int min, int max) implements StepAnswer {}
}
