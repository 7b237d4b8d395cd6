package org.fundwatch.credit;

import java.util.Set;
import org.fundwatch.kernel.RuleId;

/** An indicator that gives points (加分指标) unless a penalty that counts falls under one of these deductions. */
record Bonus(RuleId rule, String conduct, Points points, Set<RuleId> lostBy) {
    Bonus {
        lostBy = Set.copyOf(lostBy);
    }

    boolean survives(Set<RuleId> deductions) {
        return lostBy.stream().noneMatch(deductions::contains);
    }
}
