package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardPolicies;

/** Whether the fields of a record fit one another and the bounds of its scheme; what fits proves nothing. */
record Consistency(Known known, RewardPolicies policies) {
    private static final Pattern UNPUBLISHED = Pattern.compile("not[_ ]published|未公布|未公开", Pattern.CASE_INSENSITIVE);

    List<Finding> of(String asOf) {
        var wrong = new ArrayList<>(new Dates(known.of(), policies, asOf).findings());
        scheme(wrong);
        caseValue(wrong);
        var bounds = new Bounds(policies);
        known.of()
                .own()
                .ifPresent(id -> bounds.hold(id, Money.yuan(known.reward().toPlainString()), wrong));
        known.largest().ifPresent(whole -> bounds.share(known.reward(), whole, wrong));
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
        known.of().caseValue().map(Known::yuan).ifPresent(value -> {
            var said = known.named().said();
            if (!said.isEmpty() && said.stream().noneMatch(figure -> figure.means(value))) {
                wrong.add(Finding.contradicts("the status names another case value"));
            }
            if (isSaid(value, Whose.COST)
                    && !isSaid(value, Whose.FUND)
                    && !known.named().of(Whose.FUND).isEmpty()) {
                wrong.add(Finding.contradicts("the case value is what was lost of the fund, not the whole cost"));
            }
            if (UNPUBLISHED.matcher(known.of().caseValueStatus()).matches()) {
                wrong.add(Finding.contradicts("the status says that no case value was published"));
            }
        });
    }

    private boolean isSaid(BigDecimal value, Whose whose) {
        return known.named().of(whose).stream().anyMatch(figure -> figure.means(value));
    }
}
