package org.fundwatch.credit.store;

/** Which penalty of which case. */
record CreditKey(String caseNumber, int decision) {}
