package org.fundwatch.rewards;

/** Why no reward is due. */
public enum RefusalReason {
    /** The reported matter cost the fund nothing, and every scheme's first band begins above zero. */
    NO_CASE_VALUE
}
