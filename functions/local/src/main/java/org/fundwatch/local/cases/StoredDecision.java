package org.fundwatch.local.cases;

/**
 * A decision as a database keeps it.
 *
 * @param name what it was decided on, such as a case number
 * @param answer in short, as its columns have it
 * @param trace as it is stored
 */
record StoredDecision(DecisionKind kind, String name, String answer, String trace) {}
