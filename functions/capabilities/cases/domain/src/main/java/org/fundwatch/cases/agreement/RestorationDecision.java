package org.fundwatch.cases.agreement;

import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Whether a suspended agreement goes on (是否恢复履行). Every case is data: nothing here is an exception. */
public sealed interface RestorationDecision {

    /** It goes on (恢复履行). */
    record Restored(Trace trace) implements RestorationDecision {}

    /** It stays suspended (继续中止) until its time is over and the verification has passed. */
    record StillSuspended(Trace trace) implements RestorationDecision {}

    /** It was not put right while suspended: a ground on which the agreement must end (应当解除). */
    record NotRectified(GroundCode ground, LegalBasis basis, Trace trace) implements RestorationDecision {}

    /** Its term is over (超过有效期): whatever the verification found, it has ended (协议终止). */
    record TermOver(LegalBasis basis, Trace trace) implements RestorationDecision {}

    /** Nobody asked in time to go on: in principle it ends by itself (原则上自动终止), which people confirm. */
    record EndsInPrinciple(LegalBasis basis, Trace trace) implements RestorationDecision {}

    /** The sources do not say: ask, never guess. */
    record Undetermined(MissingFact missing) implements RestorationDecision {}
}
