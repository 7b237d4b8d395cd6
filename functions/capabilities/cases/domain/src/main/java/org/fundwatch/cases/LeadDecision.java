package org.fundwatch.cases;

import org.fundwatch.kernel.Trace;

/** Whether a month's findings at an institution are a lead (是否形成线索). */
public sealed interface LeadDecision {
    /** People look into the institution. */
    record Opened(LeadPolicy policy, Trace trace) implements LeadDecision {}

    /** The bound is not reached. */
    record NotReached() implements LeadDecision {}

    /** No policy that may decide here is in force in that month. */
    record NoPolicy() implements LeadDecision {}
}
