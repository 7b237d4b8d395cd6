package org.fundwatch.rewards;

import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;

/** The national measure (医保办发〔2022〕22号): it bounds a reward and leaves the rate to the places. */
public record RewardFramework(PolicyId id, Start from, LegalBasis basis, Limits limits) {}
