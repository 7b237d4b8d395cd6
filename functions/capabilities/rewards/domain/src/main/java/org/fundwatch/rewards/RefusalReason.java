package org.fundwatch.rewards;

/** Why no reward is due. */
public enum RefusalReason {
    /** The reported matter cost the fund nothing, and the scheme pays no fixed sum then. */
    NO_CASE_VALUE,
    /** A condition of a reward is not met (不符合奖励条件), or an exclusion applies. */
    CONDITION_NOT_MET
}
