package org.fundwatch.local.rewards;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RewardPolicies;

/** Whether the fields of a record fit one another and the bounds of its scheme; what fits proves nothing. */
record Consistency(Known known, RewardPolicies policies) {

    List<Finding> of(String asOf) {
        var wrong = new ArrayList<>(new Dates(known.of(), policies, asOf).findings());
        scheme(wrong);
        caseValue(wrong);
        known.of().own().flatMap(policies::limitsOf).ifPresent(limits -> bounds(limits, "its scheme", wrong));
        if (known.own().filter(scheme -> scheme.isCurrent()).isPresent()) {
            bounds(policies.frameworks().getFirst().limits(), "the national measure", wrong);
        }
        return wrong;
    }

    private void scheme(List<Finding> wrong) {
        var name = known.of().scheme();
        if (!name.isEmpty() && known.of().own().flatMap(policies::limitsOf).isEmpty()) {
            wrong.add(Finding.open("scheme " + name));
        }
        known.own().ifPresent(scheme -> {
            new PlaceFit(known.of().place()).of(scheme.place()).ifPresent(wrong::add);
            if (!scheme.basis().evidence().isLaw()) {
                wrong.add(Finding.open("whether the draft of " + scheme.name() + " was adopted"));
            }
        });
    }

    private void caseValue(List<Finding> wrong) {
        var said = Statement.of(known.of().caseValueStatus()).figures().stream()
                .filter(figure -> figure.unit() == Figure.Unit.YUAN)
                .toList();
        known.of()
                .caseValue()
                .map(Known::yuan)
                .filter(value -> !said.isEmpty() && said.stream().noneMatch(figure -> figure.means(value)))
                .ifPresent(_ -> wrong.add(Finding.contradicts("the status names another case value")));
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
