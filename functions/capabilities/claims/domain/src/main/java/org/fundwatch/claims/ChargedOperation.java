package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A line and the operation of the record that it charges (手术收费): of several with one code the nearest day's. */
record ChargedOperation(Line line, Operation operation) {
    private static final Comparator<Operation> IN_ORDER = Comparator.comparing(Operation::date)
            .thenComparing(operation -> operation.incision().orElse(""))
            .thenComparing(Operation::no);

    /** Lines without an operation are left out. Two lines of a day take two operations of it, where it has them. */
    static List<ChargedOperation> of(List<Line> lines, List<Operation> operations) {
        var taken = new HashMap<Operation, Integer>();
        var all = new ArrayList<ChargedOperation>();
        for (var line : lines) {
            nearest(line, operations, taken).forEach(operation -> {
                taken.merge(operation, 1, Integer::sum);
                all.add(new ChargedOperation(line, operation));
            });
        }
        return all;
    }

    private static Stream<Operation> nearest(Line line, List<Operation> operations, Map<Operation, Integer> taken) {
        return operations.stream()
                .filter(operation -> operation.named().key().equals(line.item()))
                .min(Comparator.<Operation>comparingLong(operation -> apart(line, operation))
                        .thenComparingInt(operation -> taken.getOrDefault(operation, 0))
                        .thenComparing(IN_ORDER))
                .stream();
    }

    private static long apart(Line line, Operation operation) {
        var day = operation.date();
        return line.days().covers(day)
                ? 0
                : Math.min(
                        Math.abs(DAYS.between(line.days().first(), day)),
                        Math.abs(DAYS.between(line.days().last(), day)));
    }
}
