package org.fundwatch.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Charged more often than ordered or reported (重复收费、多计费), 条例 Art. 38(3): per item, the quantity charged against the
 * smallest that the named records hold.
 *
 * @param tolerance what may be above without a finding
 */
record ChargedAboveOrdered(Quantity tolerance, Set<RecordName> compareTo) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var missing = Recorded.missing(claim.visit(), compareTo);
        return missing.length == 0 ? Answer.of(items(claim.visit())) : Answer.lacks(missing);
    }

    private Stream<Found> items(Visit visit) {
        Map<String, List<Line>> byItem =
                visit.lines().stream().collect(groupingBy(Line::item, LinkedHashMap::new, toList()));
        return byItem.entrySet().stream().flatMap(item -> above(item.getKey(), item.getValue(), visit));
    }

    private Stream<Found> above(String item, List<Line> lines, Visit visit) {
        var charged = lines.stream().map(Line::qty).reduce(Quantity.ZERO, Quantity::plus);
        var held = Recorded.least(item, visit, compareTo);
        var excess = charged.above(held);
        return excess.compareTo(tolerance) > 0
                ? Stream.of(Found.of(
                        Extent.item(item, lines),
                        Measures.excess(excess).and(Measure.CHARGED, charged).and(Measure.IN_RECORDS, held),
                        Shares.ofLast(lines, excess)))
                : Stream.empty();
    }
}
