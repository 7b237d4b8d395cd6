package org.fundwatch.local.rewards;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RewardPolicies;

/** Whether the fields of a record fit one another and the bounds of its scheme; what fits proves nothing. */
record Consistency(Known known, RewardPolicies policies) {
    private static final PolicyId NATIONAL = new PolicyId("reward/cn-2022");

    List<Finding> of(String asOf) {
        var wrong = new ArrayList<Finding>();
        dates(asOf, wrong);
        caseValue(wrong);
        known.limits().stream().findFirst().ifPresent(limits -> bounds(limits, "its scheme", wrong));
        if (known.own().filter(scheme -> scheme.isCurrent()).isPresent()) {
            policies.limitsOf(NATIONAL).ifPresent(limits -> bounds(limits, "the national measure", wrong));
        }
        return wrong;
    }

    private void dates(String asOf, List<Finding> wrong) {
        if (isBefore(known.of().published(), known.of().paidOn())) {
            wrong.add(Finding.contradicts("published before it was paid"));
        }
        if (isBefore(asOf, known.of().published()) || isBefore(asOf, known.of().paidOn())) {
            wrong.add(Finding.contradicts("later than the file itself"));
        }
        known.own()
                .map(scheme -> scheme.version())
                .filter(from -> isBefore(known.of().published(), from)
                        || isBefore(known.of().paidOn(), from))
                .ifPresent(from -> wrong.add(Finding.contradicts("before the scheme began on " + from)));
    }

    /** Compares dates as far as both are known. */
    private static boolean isBefore(String one, String other) {
        var digits = Math.min(one.length(), other.length());
        return digits > 0
                && !other.equals("unknown")
                && one.substring(0, digits).compareTo(other.substring(0, digits)) < 0;
    }

    private void caseValue(List<Finding> wrong) {
        var said = Statement.of(known.of().caseValueStatus()).figures().stream()
                .filter(figure -> figure.unit() == Figure.Unit.YUAN)
                .toList();
        known.of()
                .caseValue()
                .map(Known::yuan)
                .filter(value -> !said.isEmpty()
                        && said.stream().noneMatch(figure -> figure.value().compareTo(value) == 0))
                .ifPresent(value -> wrong.add(Finding.contradicts("the status names another case value")));
    }

    private void bounds(Limits limits, String whose, List<Finding> wrong) {
        var reward = Money.yuan(known.reward().toPlainString());
        if (reward.compareTo(limits.cap()) > 0) {
            wrong.add(Finding.contradicts("above the cap of " + whose + ", " + limits.cap()));
        }
        var fixedSums = known.own().filter(scheme -> scheme.paysWithoutAmount()).isPresent();
        if (reward.compareTo(limits.floor()) < 0 && !fixedSums) {
            wrong.add(Finding.contradicts("below the floor of " + whose + ", " + limits.floor()));
        }
    }
}
