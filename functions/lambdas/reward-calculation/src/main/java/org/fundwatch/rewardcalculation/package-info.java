/** Proposes a reward once for each substantiated case. */
package org.fundwatch.rewardcalculation;
