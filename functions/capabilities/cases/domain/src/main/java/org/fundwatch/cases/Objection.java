package org.fundwatch.cases;

/** Why a choice is not one that the law leaves (不予采纳的理由). */
public enum Objection {
    /** The article sets no fine. */
    NO_FINE_IN_LAW,
    /** The article takes a multiple where a sum was chosen, or the other way round. */
    OTHER_SHAPE_OF_FINE,
    /** The fine follows only after a refusal to correct, or only where the fund lost by it, and there was none of it. */
    PRECONDITION_NOT_MET,
    /** The fine must follow, and no listed factor excuses it. */
    FINE_MUST_FOLLOW,
    /** A listed factor excludes any penalty (不予处罚). */
    PENALTY_EXCLUDED,
    /** A factor, a tier or a second person was named without the officer's words. */
    REASON_MISSING,
    /** A factor says the opposite of what was answered, or of another factor. */
    ANSWERS_CONTRADICT,
    /** Another authority is said to have fined the act, and its decision is not named. */
    DOCUMENT_MISSING,
    /** The article sets no suspension. */
    NO_SUSPENSION_IN_LAW,
    /** The suspension follows only where it was refused to put it right, or the like, and that was not so. */
    SUSPENSION_PRECONDITION_NOT_MET,
    /** So many months lie outside what the article sets. */
    SUSPENSION_OUT_OF_RANGE,
    /** The place's benchmark offers tiers, and none of them was picked. */
    BAND_NOT_PICKED,
    /** The picked tier is not one that the benchmark offers. */
    BAND_NOT_OFFERED,
    /** The multiple lies outside the picked tier: a second person has to sign. */
    SECOND_PERSON_MISSING
}
