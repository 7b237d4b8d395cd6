package org.fundwatch.claims;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * More days of a drug than a prescription may hold (超量开药), 条例 Art. 38(2).
 *
 * @param byItem most days of single items; they come first
 * @param byVisitType most days by type of visit
 * @param categories a line of these that does not say for how many days it is, is not checked
 */
record Supply(ByItem<Integer> byItem, Map<VisitType, Integer> byVisitType, Set<Category> categories)
        implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var type = claim.visit().type();
        return Answer.all(claim.lines().stream()
                .map(line -> limit(line, type)
                        .map(most -> line(line, most))
                        .orElseGet(() -> dependsOnType(line, type) ? Answer.lacks(Visit.TYPE) : Answer.nothing())));
    }

    private Optional<Integer> limit(Line line, VisitType type) {
        return byItem.at(line.item(), line.date()).or(() -> Optional.ofNullable(byVisitType.get(type)));
    }

    private boolean dependsOnType(Line line, VisitType type) {
        return type == VisitType.UNKNOWN && !byVisitType.isEmpty() && categories.contains(line.category());
    }

    private Answer line(Line line, int most) {
        var days = line.prescribed().daysSupply();
        if (days.isEmpty()) {
            return categories.contains(line.category()) ? Answer.lacks("visit.lines.days_supply") : Answer.nothing();
        }
        return Answer.of(days.stream()
                .filter(is -> is > most)
                .map(is -> Found.bare(Extent.line(line), Measures.excessDays(is - most))));
    }
}
