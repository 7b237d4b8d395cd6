package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.fundwatch.claims.Shares.Part;
import org.fundwatch.kernel.Money;

/**
 * Days recorded against days present.
 *
 * @param allowed how many days more may be recorded
 * @param dailyItems keys of the items that are charged by the day
 */
record Presence(int allowed, Set<String> dailyItems) {

    Answer ask(Visit visit) {
        if (visit.presentDays().isEmpty()) {
            return Answer.lacks("visit.present_days");
        }
        var present = visit.presentDays().get();
        return visit.discharged()
                .map(day -> Answer.of(above(visit, present, day)))
                .orElseGet(() -> Answer.lacks("visit.discharged"));
    }

    private Stream<Found> above(Visit visit, int present, LocalDate discharged) {
        var excess = Math.toIntExact(DAYS.between(visit.admitted(), discharged)) - present;
        return excess > allowed ? Stream.of(found(visit, Quantity.of(present), excess)) : Stream.empty();
    }

    private Found found(Visit visit, Quantity present, int excess) {
        var lines = visit.lines().stream()
                .filter(line -> dailyItems.contains(line.item()))
                .filter(line -> line.qty().compareTo(present) > 0)
                .toList();
        return Found.of(Extent.linesOf(lines), measured(present, excess), shares(lines, present));
    }

    private static Measures measured(Quantity present, int excess) {
        return Measures.excessDays(excess)
                .and(Measure.DAYS_RECORDED, present.plus(Quantity.of(excess)))
                .and(Measure.DAYS_PRESENT, present);
    }

    private static SortedMap<Integer, Money> shares(List<Line> lines, Quantity present) {
        return lines.stream().anyMatch(line -> line.unitPrice().isEmpty())
                ? Shares.none()
                : Shares.of(lines.stream()
                        .map(line -> Part.of(line, line.qty().above(present)))
                        .toList());
    }
}
