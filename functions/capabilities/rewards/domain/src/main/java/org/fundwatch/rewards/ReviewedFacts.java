package org.fundwatch.rewards;

import java.time.Instant;
import org.fundwatch.kernel.ActorId;

/**
 * One review of a reward (奖励审核).
 *
 * @param facts what was known after it
 */
public record ReviewedFacts(RewardFacts facts, ActorId by, Instant at) {}
