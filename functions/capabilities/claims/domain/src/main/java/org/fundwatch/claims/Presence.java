package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.claims.Shares.Part;

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
        return excess > allowed ? Stream.of(found(visit, present, excess)) : Stream.empty();
    }

    private Found found(Visit visit, int present, int excess) {
        var there = Quantity.of(present);
        var parts = visit.lines().stream()
                .filter(line -> dailyItems.contains(line.item()))
                .map(line -> new Part(line, line.qty().above(there)))
                .filter(part -> !part.qty().equals(Quantity.ZERO))
                .toList();
        var lines = parts.stream().map(part -> part.line().no()).toList();
        return new Found(Extent.lines(lines), Measures.excessDays(excess), Shares.of(parts));
    }
}
