package org.fundwatch.credit;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.RuleId;

/**
 * An indicator that takes further points for a fine of at least this much (按罚款金额扣分).
 *
 * @param points what it takes, written as a positive number
 */
record FineStep(RuleId rule, Money from, Points points) {}
