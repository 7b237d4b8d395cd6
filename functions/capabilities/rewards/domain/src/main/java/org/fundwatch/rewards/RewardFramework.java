package org.fundwatch.rewards;

import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;

/** A national measure (医保办发〔2022〕22号 and the one before): it bounds a reward and leaves the rate to the places. */
public record RewardFramework(PolicyId id, Start from, End until, LegalBasis basis, Limits limits) {}
