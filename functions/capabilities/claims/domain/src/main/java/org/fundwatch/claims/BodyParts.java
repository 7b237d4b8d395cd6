package org.fundwatch.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.fundwatch.kernel.Ratio;

/** One examination of several parts of the body on a day, of which the first alone is due in full (多部位检查未按比例计价). */
record BodyParts(ByItem<Boolean> items, Ratio due) implements Evaluator {

    private record Key(String item, LocalDate day) {}

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(claim.lines().stream()
                .filter(line -> items.at(line.item(), line.date()).isPresent())
                .sorted(Comparator.comparing(Line::no))
                .collect(groupingBy(line -> new Key(line.item(), line.date()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::together));
    }

    private Answer together(List<Line> lines) {
        if (lines.size() > 1
                && lines.stream().anyMatch(line -> line.proof().bodyPart().isEmpty())) {
            return Answer.lacks("visit.lines.body_part");
        }
        var first = lines.getFirst().proof().bodyPart();
        return lines.stream().allMatch(line -> line.proof().bodyPart().equals(first))
                ? Answer.nothing()
                : Answer.all(lines.stream().skip(1).map(line -> Discount.above(line, due)));
    }
}
