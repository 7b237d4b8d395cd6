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

    /**
     * So many rewards of one source stand at one step; the amount is theirs together, in fen.
     *
     * @param payments how often each of them was paid
     * @param recoveries how many of these payments came back from the payee
     */
    public record Part(String fundSource, RewardStep step, Money amount, long payments, long recoveries) {

        private Money times(long often) {
            return Money.ofFen(Math.multiplyExact(amount.fen(), Math.max(often, 0)));
        }

        /** A reward is doubled as soon as a second transfer may go out. */
        private Money doubled() {
            return times(Math.max(payments - 1, step == RewardStep.DOUBLED ? 1 : 0));
        }

        private Money recovering() {
            return times(step == RewardStep.RECOVERY ? payments - recoveries : 0);
        }
    }

    /** One fund source (资金来源). */
    public record Line(String fundSource, Sums sums) {}

    /**
     * In fen. Whatever was granted is paid, lapsed, stopped or still open; what is recovered or being recovered was paid, once or
     * more often.
     *
     * @param lapsed given up: not claimed in time, or waived
     * @param open approved, and neither paid nor ended
     * @param doubled paid, and a second time or oftener as well, or perhaps: that is not in {@code paid}, and what came back of
     *     it from the payee is in {@code recovered} too
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
                case PAID, DOUBLED, RECOVERY, RECOVERED -> paid(part);
                case LAPSED, WAIVED -> new Sums(sum, none, sum, none, none, none, none, none);
                case STOPPED -> new Sums(sum, none, none, sum, none, none, none, none);
                case PROPOSED, REVIEWED, REFUSED ->
                    throw new IllegalArgumentException("nothing was granted at " + part.step());
            };
        }

        private static Sums paid(Part part) {
            var none = Money.ZERO;
            return new Sums(
                    part.amount(),
                    part.amount(),
                    none,
                    none,
                    none,
                    part.recovering(),
                    part.times(part.recoveries()),
                    part.doubled());
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
