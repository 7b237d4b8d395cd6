package org.fundwatch.claims.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.NewlyFound;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.kernel.Money;

/**
 * Counts a matter once (同一事项只计一次), however often its visit is asked about: the finding of the latest stage stands. What
 * somebody has looked at stays: one that it holds whole gives way to it, one that says more stands beside it. Messages come in
 * any order, and of those that nobody has looked at the same stand in the end.
 */
public final class Matters {

    /** A finding that counts no more, and the one that stands in its place (替代). */
    public record Replaced(FindingRef gone, FindingRef by) {}

    /**
     * What a check that is recorded now puts out of count, itself included; each once.
     *
     * @param alike what its findings meet, the latest first; nothing that a seen one holds, which counts for nobody
     */
    public static List<Replaced> replaced(UUID check, List<Alike> alike) {
        var first = new LinkedHashMap<FindingRef, Replaced>();
        byNumber(alike)
                .forEach((number, met) ->
                        replaced(new FindingRef(check, number), met).forEach(it -> first.putIfAbsent(it.gone(), it)));
        return List.copyOf(first.values());
    }

    private static Stream<Replaced> replaced(FindingRef found, List<Alike> alike) {
        var holder = alike.stream()
                .filter(it -> it.standing() == Alike.Standing.HOLDS)
                .findFirst();
        if (holder.isPresent()) {
            return Stream.of(new Replaced(found, holder.get().other()));
        }
        var unseen = alike.stream().filter(it -> !it.isSeen()).toList();
        var later = unseen.stream().filter(Alike::later).findFirst();
        var earlier = unseen.stream().filter(it -> !it.later() && it.counts());
        return Stream.concat(
                later.stream().map(it -> new Replaced(found, it.other())),
                earlier.map(it -> new Replaced(it.other(), found)));
    }

    /** What of a check nothing alike was known of: others count this, and so each matter once. */
    public static NewlyFound newly(ClaimCheckRecorded check, List<Alike> alike) {
        if (alike.isEmpty()) {
            return NewlyFound.all(check);
        }
        var met = byNumber(alike);
        var fresh = IntStream.rangeClosed(1, check.findings().size())
                .filter(number -> !met.containsKey(number))
                .mapToObj(number -> check.findings().get(number - 1))
                .toList();
        var amount = IntStream.rangeClosed(1, check.findings().size())
                .mapToObj(number -> more(check.findings().get(number - 1), met.getOrDefault(number, List.of())))
                .reduce(Money.ZERO, Money::plus);
        return new NewlyFound(fresh.size(), violations(fresh), amount.atMost(check.total()));
    }

    /** By how much its money is above that of what stood for it until now. */
    private static Money more(RecordedFinding finding, List<Alike> met) {
        var stood = met.stream().filter(Alike::counts).map(Alike::amount).reduce(Money.ZERO, Money::plus);
        return finding.amount().orElse(Money.ZERO).atLeast(stood).minus(stood);
    }

    private static int violations(List<RecordedFinding> findings) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.level() == AlertLevel.VIOLATION)
                .count());
    }

    private static Map<Integer, List<Alike>> byNumber(List<Alike> alike) {
        return alike.stream().collect(groupingBy(Alike::number, TreeMap::new, toList()));
    }

    private Matters() {}
}
