package org.fundwatch.local.rewards;

import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardFacts;

/**
 * A case that was decided before, to be recomputed.
 *
 * @param id as the file names it
 * @param paid what was paid, in fen, where the file says so
 */
record PastCase(String id, RewardFacts facts, Optional<Money> paid) {}
