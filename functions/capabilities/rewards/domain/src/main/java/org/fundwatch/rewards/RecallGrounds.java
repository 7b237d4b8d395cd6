package org.fundwatch.rewards;

/** Why a reward is taken back (收回奖励的事由); Sichuan, Beijing and Shaanxi name these two (N22-RECOVER). */
public enum RecallGrounds {
    /** 伪造材料. */
    FORGED_MATERIAL,
    /** 隐瞒事实. */
    HIDDEN_FACTS
}
