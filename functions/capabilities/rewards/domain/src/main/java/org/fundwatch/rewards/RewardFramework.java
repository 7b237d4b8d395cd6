package org.fundwatch.rewards;

import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;

/**
 * A national measure (医保办发〔2022〕22号 and the one before): it bounds a reward and leaves the rate to the places.
 *
 * @param issued the day, or the month, on which it was issued; empty where no source gives it
 */
public record RewardFramework(PolicyId id, String issued, Start from, End until, LegalBasis basis, Limits limits) {}
