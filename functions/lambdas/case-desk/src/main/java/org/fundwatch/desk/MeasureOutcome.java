package org.fundwatch.desk;

/** Which kind of answer the rules on agreements gave. */
enum MeasureOutcome {
    ALLOWED,
    DAMAGES_DUE,
    SUSPENDED,
    TERMINATED,
    NOT_ALLOWED,
    UNDETERMINED
}
