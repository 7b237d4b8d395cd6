package org.fundwatch.rewards;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.fundwatch.kernel.Money;

/**
 * What became of the rewards granted from one year's budget (举报奖励年度决算), by fund source; it adds up.
 *
 * @param lines by fund source, in the order of their names
 * @param total over all of them
 */
public record RewardStatement(int budgetYear, List<Line> lines, Sums total) {
    private static final Set<RewardStep> BEFORE = Set.of(RewardStep.PROPOSED, RewardStep.REVIEWED, RewardStep.REFUSED);

    /**
     * So many rewards of one source stand at one step; the amount is theirs together, in fen.
     *
     * @param transfers of each of them
     */
    public record Part(String fundSource, RewardStep step, Money amount, Transfers transfers) {

        private Money times(long often) {
            return Money.ofFen(Math.multiplyExact(amount.fen(), Math.max(often, 0)));
        }

        private Money at(RewardStep... steps) {
            return Set.of(steps).contains(step) ? amount : Money.ZERO;
        }

        private Money paid() {
            return at(RewardStep.PAID, RewardStep.DOUBLED, RewardStep.RECOVERY, RewardStep.RECOVERED);
        }

        /** A reward is doubled as soon as a second transfer may go out; one that is open again may have been paid and recovered. */
        private Money doubled() {
            var once = paid().equals(Money.ZERO) ? 0 : 1;
            return times(Math.max(transfers.paid() - once, step == RewardStep.DOUBLED ? 1 : 0));
        }

        private Money recovering() {
            return times(step == RewardStep.RECOVERY ? transfers.paid() - transfers.recovered() : 0);
        }
    }

    /**
     * What the bank made of the transfers of one reward.
     *
     * @param paid and not sent back by the bank
     * @param recovered how many of those paid came back from the payee
     * @param sentBack paid, and sent back by the bank later
     */
    public record Transfers(long paid, long recovered, long sentBack) {}

    /** One fund source (资金来源). */
    public record Line(String fundSource, Sums sums) {}

    /**
     * In fen. Whatever was granted is paid, lapsed, stopped or still open; what is recovered or being recovered was paid, once or
     * more often. What left the bureau's account is paid, doubled or returned; what came back to it is recovered or returned.
     *
     * @param lapsed given up: not claimed in time, or waived
     * @param open approved, and neither paid nor ended
     * @param doubled paid, and a second time or oftener as well, or perhaps: that is not in {@code paid}, and what came back of
     *     it from the payee is in {@code recovered} too
     * @param returned paid, and sent back by the bank later: that is in neither {@code paid} nor {@code doubled}
     */
    public record Sums(
            Money granted,
            Money paid,
            Money lapsed,
            Money stopped,
            Money open,
            Money recovering,
            Money recovered,
            Money doubled,
            Money returned) {
        private static final Sums NONE = new Sums(
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);

        Sums plus(Sums other) {
            return new Sums(
                    granted.plus(other.granted),
                    paid.plus(other.paid),
                    lapsed.plus(other.lapsed),
                    stopped.plus(other.stopped),
                    open.plus(other.open),
                    recovering.plus(other.recovering),
                    recovered.plus(other.recovered),
                    doubled.plus(other.doubled),
                    returned.plus(other.returned));
        }

        /** A reward at a step before its approval belongs to no budget: {@link IllegalArgumentException}. */
        private static Sums of(Part part) {
            if (BEFORE.contains(part.step())) {
                throw new IllegalArgumentException("nothing was granted at " + part.step());
            }
            return new Sums(
                    part.amount(),
                    part.paid(),
                    part.at(RewardStep.LAPSED, RewardStep.WAIVED),
                    part.at(RewardStep.STOPPED),
                    part.at(
                            RewardStep.APPROVED,
                            RewardStep.NOTIFIED,
                            RewardStep.CLAIMED,
                            RewardStep.CHECKED,
                            RewardStep.ORDERED,
                            RewardStep.RETURNED),
                    part.recovering(),
                    part.times(part.transfers().recovered()),
                    part.doubled(),
                    part.times(part.transfers().sentBack()));
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
