/** The periods of a reward's procedure (奖励办理期限): pure, by dated policies. */
package org.fundwatch.rewards.clocks;
