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
record ChargedAboveOrdered(RuleHead head, Quantity tolerance, Set<RecordName> compareTo) implements ClaimRule {

    @Override
    public String question() {
        return "Was an item charged more often than the records show it?";
    }

    @Override
    public Answer ask(Claim claim) {
        var visit = claim.visit();
        var missing = compareTo.stream()
                .filter(name -> !visit.records().containsKey(name))
                .map(name -> "visit." + Spelling.of(name))
                .sorted()
                .toArray(String[]::new);
        return missing.length == 0 ? Answer.of(items(visit)) : Answer.lacks(missing);
    }

    private Stream<Found> items(Visit visit) {
        Map<String, List<Line>> byItem =
                visit.lines().stream().collect(groupingBy(Line::item, LinkedHashMap::new, toList()));
        return byItem.entrySet().stream().flatMap(item -> above(item.getKey(), item.getValue(), visit));
    }

    private Stream<Found> above(String item, List<Line> lines, Visit visit) {
        var charged = lines.stream().map(Line::qty).reduce(Quantity.ZERO, Quantity::plus);
        var excess = charged.above(recorded(item, visit));
        return excess.compareTo(tolerance) > 0
                ? Stream.of(new Found(
                        Extent.item(item, lines.stream().map(Line::no).toList()),
                        Measures.excess(excess),
                        Shares.ofLast(lines, excess)))
                : Stream.empty();
    }

    private Quantity recorded(String item, Visit visit) {
        return compareTo.stream()
                .map(name -> visit.records().get(name).getOrDefault(item, Quantity.ZERO))
                .min(Quantity::compareTo)
                .orElseThrow();
    }
}
