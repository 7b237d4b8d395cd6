/** Paying a reward (奖励发放): checks of claims, orders, files for the bank, and openings of identities; no identity itself. */
package org.fundwatch.rewards.payment;
