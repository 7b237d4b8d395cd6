package org.fundwatch.credit;

import java.util.Set;
import org.fundwatch.kernel.RuleId;

/**
 * An indicator that takes points (扣分指标) for a penalty that rests on one of its articles.
 *
 * @param points what it takes, written as a positive number
 */
record Deduction(RuleId rule, String conduct, Points points, Set<String> articles) {
    Deduction {
        articles = Set.copyOf(articles);
    }
}
