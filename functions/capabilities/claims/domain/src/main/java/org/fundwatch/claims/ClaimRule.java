package org.fundwatch.claims;

/** One rule of an edition with its values (规则): asks a claim one question. Pure. */
sealed interface ClaimRule
        permits ChargedAboveOrdered, GenderRestriction, OverSupply, PhantomAdmission, SplitAdmission {

    RuleHead head();

    String question();

    Answer ask(Claim claim);
}
