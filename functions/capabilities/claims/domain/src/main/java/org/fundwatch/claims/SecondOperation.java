package org.fundwatch.claims;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.fundwatch.kernel.Ratio;

/**
 * Operations through one incision of which only the dearest is due in full (同一切口第二手术未折价), 条例 Art. 38(3).
 *
 * @param groups by item, the groups within which the rule holds
 */
record SecondOperation(ByItem<List<String>> groups, Ratio due) implements Evaluator {

    private record Charged(Line line, Operation operation, String group) {
        Record together() {
            record Key(LocalDate day, String incision, String group) {}
            return new Key(operation.date(), operation.incision().orElse(""), group);
        }
    }

    @Override
    public Answer ask(Claim claim) {
        var grouped = claim.lines().stream()
                .filter(line -> groups.at(line.item(), line.date()).isPresent())
                .toList();
        if (grouped.stream().map(Line::item).distinct().count() <= 1) {
            return Answer.nothing();
        }
        return claim.visit()
                .operations()
                .map(operations -> judged(ChargedOperation.of(grouped, operations)))
                .orElseGet(() -> Answer.lacks("visit.operations"));
    }

    private Answer judged(List<ChargedOperation> operations) {
        var together = operations.stream()
                .flatMap(it -> groups.allAt(it.line().item(), it.line().date()).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(group -> new Charged(it.line(), it.operation(), group)))
                .collect(groupingBy(Charged::together))
                .values()
                .stream()
                .filter(all ->
                        all.stream().map(it -> it.line().item()).distinct().count() > 1)
                .toList();
        return once(Answer.all(together.stream().map(this::oneIncision)));
    }

    /** A line that is above its share in two groups is found once. */
    private static Answer once(Answer answer) {
        var seen = new HashSet<Extent>();
        return new Answer(
                answer.found().stream().filter(it -> seen.add(it.extent())).toList(), answer.missing());
    }

    private Answer oneIncision(List<Charged> charged) {
        if (charged.getFirst().operation().incision().isEmpty()) {
            return Answer.lacks("visit.operations.incision");
        }
        return Answer.all(charged.stream()
                .map(Charged::line)
                .sorted(Comparator.comparing(Discount::full).reversed().thenComparing(Line::no))
                .skip(1)
                .map(line -> Discount.above(line, due).by(groups.point(line.item(), line.date()))));
    }
}
