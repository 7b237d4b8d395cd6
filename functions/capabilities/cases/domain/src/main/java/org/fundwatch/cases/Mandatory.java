package org.fundwatch.cases;

/** Whether the fine must follow once its precondition is met (应当处罚, 可以处罚); unknown where no text was seen. */
public enum Mandatory {
    YES,
    NO,
    UNKNOWN
}
