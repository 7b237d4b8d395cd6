package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RateBand;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;

/** What holds a reward without any table: floor and cap of its scheme and of the nation, and the case value itself. */
record Bounds(RewardPolicies policies) {

    void hold(PolicyId id, Money reward, List<Finding> wrong) {
        var scheme = policies.scheme(id);
        var fixedSums = scheme.filter(RewardScheme::paysWithoutAmount).isPresent();
        policies.limitsOf(id).ifPresent(limits -> inside(limits, "its scheme", fixedSums, reward, wrong));
        scheme.filter(RewardScheme::isCurrent)
                .ifPresent(_ -> inside(
                        policies.frameworks().getFirst().limits(), "the national measure", fixedSums, reward, wrong));
    }

    private static void inside(Limits limits, String whose, boolean fixedSums, Money reward, List<Finding> wrong) {
        if (reward.compareTo(limits.cap()) > 0) {
            wrong.add(Finding.contradicts("above the cap of " + whose + ", " + limits.cap()));
        }
        if (reward.compareTo(limits.floor()) < 0 && !fixedSums) {
            wrong.add(Finding.contradicts("below the floor of " + whose + ", " + limits.floor()));
        }
    }

    /** A reward is a share of the case value: more than all of it is paid by a floor alone, and none that was seen is so high. */
    void share(BigDecimal reward, BigDecimal whole, List<Finding> wrong) {
        if (reward.compareTo(whole) > 0 && reward.compareTo(highestFloor()) > 0) {
            wrong.add(Finding.contradicts("more than the whole case value"));
        }
    }

    private BigDecimal highestFloor() {
        return policies.schemes().stream()
                .flatMap(scheme -> Stream.concat(
                        Stream.of(scheme.limits().floor()),
                        RateTable.of(scheme).stream().map(RateBand::own).map(Limits::floor)))
                .map(Known::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
