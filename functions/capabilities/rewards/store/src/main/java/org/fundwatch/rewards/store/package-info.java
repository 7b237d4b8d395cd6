/** Decisions on rewards as rows. */
package org.fundwatch.rewards.store;
