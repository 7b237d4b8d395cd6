package org.fundwatch.claimvalidation;

import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;

/** A question, the claim that was read from it, and what was found in that. */
record Checked(Question question, Claim claim, CheckResult result) {}
