/** What a whistleblower is paid (举报奖励): facts of a substantiated case in, a decision with its trace out. */
package org.fundwatch.rewards;
