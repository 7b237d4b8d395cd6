package org.fundwatch.claims;

import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.InstitutionFacts.Billed;
import org.fundwatch.claims.InstitutionFacts.Method;
import org.fundwatch.claims.InstitutionFacts.MethodPrice;
import org.fundwatch.kernel.Money;

/** Tests billed by a method for which no reagent was bought (串换检验方法学), 条例 Art. 38(4). */
record ReagentMethod() implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var facts = claim.facts();
        if (facts.testsBilled().isEmpty()) {
            return Answer.lacks("institution_facts.tests_billed");
        }
        return facts.reagents()
                .map(bought -> Answer.of(facts.testsBilled().get().stream()
                        .filter(billed -> !bought.contains(billed.method()))
                        .map(billed ->
                                found(billed, bought, facts.methodPrices().orElseGet(List::of)))))
                .orElseGet(() -> Answer.lacks("institution_facts.reagents"));
    }

    private static Found found(Billed billed, List<Method> bought, List<MethodPrice> prices) {
        return Found.beside(
                Extent.item(billed.method().test()),
                Measures.of(Measure.QTY, billed.qty()),
                due(billed, bought, prices)
                        .filter(due -> due.compareTo(billed.unitPrice()) < 0)
                        .map(due -> Shares.rounded(
                                billed.qty().at(billed.unitPrice().minus(due)))));
    }

    /** What the method costs whose reagent was bought: the dearest, where there are several. */
    private static Optional<Money> due(Billed billed, List<Method> bought, List<MethodPrice> prices) {
        return prices.stream()
                .filter(price -> price.method().test().equals(billed.method().test()))
                .filter(price -> bought.contains(price.method()))
                .map(MethodPrice::unitPrice)
                .max(Money::compareTo);
    }
}
