package org.fundwatch.cases;

/** What a person says about a finding besides its amount (情节); nothing here is ever inferred. */
public enum Circumstance {
    /** 拒不改正. */
    REFUSES_TO_CORRECT("refusesToCorrect"),
    /** 初次违法. */
    FIRST_VIOLATION("firstViolation"),
    /** 及时改正. */
    CORRECTED_PROMPTLY("correctedPromptly"),
    /** 限期内足额退回. */
    REFUNDED_IN_TIME("refundedInTime"),
    /** 造成严重后果. */
    SERIOUS_CONSEQUENCE("seriousConsequence"),
    /** 属于参保人员. */
    INSURED("insured");

    private final String fact;

    Circumstance(String fact) {
        this.fact = fact;
    }

    /** The name under which the answer is asked for and kept. */
    public String fact() {
        return fact;
    }
}
