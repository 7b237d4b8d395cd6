package org.fundwatch.kernel.planted;

import org.fundwatch.rewards.planted.FrozenReward;

/** Breaks, on purpose, the rules of the lowest floor. */
public class HeavyKernel {
    FrozenReward reward;
}
