package org.fundwatch.cases;

import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** A question of a decision (决定要回答的问题), by the name of its constant, such as AGR_01; each answer goes into the trace. */
public interface RuleQuestion {
    /** The constant's name; its hyphenated form is the rule's id. */
    String name();

    String question();

    /** The trace with this question answered. */
    default Trace answered(Trace trace, boolean yes) {
        return answered(trace, yes ? "yes" : "no");
    }

    /** The trace with this question answered. */
    default Trace answered(Trace trace, String answer) {
        return trace.step(new RuleId(name().replace('_', '-')), question(), answer);
    }
}
