package org.fundwatch.local.rewards;

import org.fundwatch.rewards.RewardScheme;

/** A scheme read in one of the ways that its text leaves open, and that way in words. */
record Reading(String words, RewardScheme scheme) {}
