package org.fundwatch.claimvalidation;

import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.KnowledgeEdition;

/** What checks a claim by an edition; pure, and perhaps too slow for who waits. */
@FunctionalInterface
public interface Engine {
    CheckResult check(Claim claim, KnowledgeEdition edition);
}
