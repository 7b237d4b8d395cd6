package org.fundwatch.claims.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * What follows from alerts that come again (基金使用处置阶梯, 一提醒二约谈三稽核): a policy of a place from a day on, never edited, only
 * followed.
 *
 * @param withinMonths how many months, the last one among them, in which alerts count together
 * @param counts from which grade on an alert by an indicator counts; others do not
 * @param rungs the measure from so many months with an alert on
 */
public record UseLadder(
        PolicyId id,
        LocalDate from,
        Evidence evidence,
        int withinMonths,
        Map<Indicator, Grade> counts,
        NavigableMap<Integer, UseMeasure> rungs) {
    /** The ladder in this build. */
    public static final String EXAMPLE = "edition/alerts/example-ladder.yaml";

    /** Reads a policy's file; one that does not fit its form is a {@link Misfit}. */
    public static UseLadder read(Tree file) {
        file.text("source");
        var ladder = new UseLadder(
                file.shaped("id", PolicyId::new, "must be a policy's id"),
                file.date("from"),
                AlertLines.evidence(file),
                file.positive("within-months"),
                counts(file),
                rungs(file));
        file.finish();
        return ladder;
    }

    private static Map<Indicator, Grade> counts(Tree file) {
        var counts = new EnumMap<Indicator, Grade>(Indicator.class);
        for (var row : file.children("counts")) {
            if (counts.put(row.oneOf("indicator", Indicator.class), row.oneOf("from", Grade.class)) != null) {
                throw new Misfit(row.pointer(), "must be an indicator that stands here once");
            }
        }
        return counts;
    }

    private static NavigableMap<Integer, UseMeasure> rungs(Tree file) {
        var rungs = new TreeMap<Integer, UseMeasure>();
        for (var row : file.children("rungs")) {
            var times = row.positive("times");
            var measure = row.oneOf("measure", UseMeasure.class);
            var last = rungs.lastEntry();
            if (last != null && (times <= last.getKey() || measure.compareTo(last.getValue()) <= 0)) {
                throw new Misfit(row.pointer(), "must have more times and a stronger measure than the rung before");
            }
            rungs.put(times, measure);
        }
        return rungs;
    }

    /** Where each institution stands in its last month that counts, the furthest first. Pure. */
    public List<UseStep> steps(List<Alert> alerts) {
        return alerts.stream()
                .filter(this::counts)
                .collect(
                        groupingBy(Alert::institution, TreeMap::new, mapping(Alert::month, toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .flatMap(one -> step(one.getKey(), one.getValue()).stream())
                .sorted(UseStep.FURTHEST_FIRST)
                .toList();
    }

    private boolean counts(Alert alert) {
        var least = counts.get(alert.indicator());
        return least != null
                && alert.grade().compareTo(least) >= 0
                && !alert.month().isBefore(YearMonth.from(from));
    }

    private Optional<UseStep> step(String institution, TreeSet<YearMonth> months) {
        var counted = List.copyOf(months.tailSet(months.last().minusMonths(withinMonths), false));
        return Optional.ofNullable(rungs.floorEntry(counted.size()))
                .map(rung -> new UseStep(institution, counted, rung.getValue(), id));
    }
}
