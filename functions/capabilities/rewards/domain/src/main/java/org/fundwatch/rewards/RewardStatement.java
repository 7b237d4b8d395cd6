package org.fundwatch.rewards;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import org.fundwatch.kernel.Money;

/**
 * What became of the rewards granted from one year's budget (举报奖励年度决算), by fund source; it adds up.
 *
 * @param lines by fund source, in the order of their names
 * @param total over all of them
 */
public record RewardStatement(int budgetYear, List<Line> lines, Sums total) {

    /** So many rewards of one source stand at one step; the amount is theirs together, in fen. */
    public record Part(String fundSource, RewardStep step, Money amount) {}

    /** One fund source (资金来源). */
    public record Line(String fundSource, Sums sums) {}

    /**
     * In fen. Whatever was granted is paid, lapsed, stopped or still open; what is recovered or being recovered was paid.
     *
     * @param lapsed given up: not claimed in time, or waived
     * @param open approved, and neither paid nor ended
     * @param doubled paid, and a second time as well or perhaps: that second time is not in {@code paid}
     */
    public record Sums(
            Money granted,
            Money paid,
            Money lapsed,
            Money stopped,
            Money open,
            Money recovering,
            Money recovered,
            Money doubled) {
        private static final Sums NONE = new Sums(
                Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        Sums plus(Sums other) {
            return new Sums(
                    granted.plus(other.granted),
                    paid.plus(other.paid),
                    lapsed.plus(other.lapsed),
                    stopped.plus(other.stopped),
                    open.plus(other.open),
                    recovering.plus(other.recovering),
                    recovered.plus(other.recovered),
                    doubled.plus(other.doubled));
        }

        /** A reward at a step before its approval belongs to no budget: {@link IllegalArgumentException}. */
        private static Sums of(Part part) {
            var none = Money.ZERO;
            var sum = part.amount();
            return switch (part.step()) {
                case APPROVED, NOTIFIED, CLAIMED, CHECKED, ORDERED, RETURNED ->
                    new Sums(sum, none, none, none, sum, none, none, none);
                case PAID -> new Sums(sum, sum, none, none, none, none, none, none);
                case DOUBLED -> new Sums(sum, sum, none, none, none, none, none, sum);
                case LAPSED, WAIVED -> new Sums(sum, none, sum, none, none, none, none, none);
                case STOPPED -> new Sums(sum, none, none, sum, none, none, none, none);
                case RECOVERY -> new Sums(sum, sum, none, none, none, sum, none, none);
                case RECOVERED -> new Sums(sum, sum, none, none, none, none, sum, none);
                case PROPOSED, REVIEWED, REFUSED ->
                    throw new IllegalArgumentException("nothing was granted at " + part.step());
            };
        }

        private static Sums of(List<Part> parts) {
            return parts.stream().map(Sums::of).reduce(NONE, Sums::plus);
        }
    }

    public RewardStatement {
        lines = List.copyOf(lines);
    }

    public static RewardStatement of(int budgetYear, List<Part> parts) {
        var bySource = new TreeMap<>(parts.stream().collect(groupingBy(Part::fundSource)));
        var lines = bySource.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), Sums.of(entry.getValue())))
                .toList();
        return new RewardStatement(budgetYear, lines, Sums.of(parts));
    }
}
