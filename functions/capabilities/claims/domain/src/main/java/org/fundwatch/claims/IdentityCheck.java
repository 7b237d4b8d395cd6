package org.fundwatch.claims;

/** Somebody else uses the insured one's identity (冒名就医), 条例 Art. 41. */
record IdentityCheck() implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return claim.visit()
                .clinical()
                .identityConfirmed()
                .map(same -> same ? Answer.nothing() : Answer.of(Found.bare(Extent.visit(), Measures.none())))
                .orElseGet(() -> Answer.lacks("visit.identity_confirmed"));
    }
}
