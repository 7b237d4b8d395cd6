package org.fundwatch.cases.store;

/** Which case of a decision a row holds. */
enum MeasureOutcome {
    ALLOWED,
    DAMAGES_DUE,
    SUSPENDED,
    TERMINATED
}
