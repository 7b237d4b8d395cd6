package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.junit.jupiter.api.Test;

/** Where a greater case is paid less: every figure of every scheme, a fen below it, at it and a fen above. */
class FallingRewardsTest {
    private static final Ratio HAIR = Ratio.of("0.000000000001");

    @Test
    void a_reward_falls_where_the_text_says_so_and_nowhere_else() {
        var falls = new TreeSet<String>();
        Rewarding.ALL
                .schemes()
                .forEach(scheme -> arms(scheme)
                        .forEach(said ->
                                Stream.of(Subject.values()).forEach(subject -> falls(scheme, said, subject, falls))));

        assertThat(falls)
                .as("the least and the most that can be paid; the older Shanghai text lowers its ranges at 150,000")
                .containsExactly("shanghai-old-trial at 150000.00", "yangzhou at 150000.00", "yangzhou at 50000.00");
    }

    private static Stream<Particulars> arms(RewardScheme scheme) {
        var levels = scheme.levels().isEmpty()
                ? Stream.of(Particulars.NONE)
                : scheme.levels().stream().map(Particulars.NONE::with);
        return levels.flatMap(said -> Stream.of(Nature.values()).map(said::with));
    }

    private static void falls(RewardScheme scheme, Particulars said, Subject subject, Set<String> falls) {
        for (var edge : Figures.of(scheme).sums()) {
            var paid = Stream.of(edge.fen() - 1, edge.fen(), edge.fen() + 1)
                    .filter(fen -> fen > 0)
                    .map(fen -> amounts(scheme, said, subject, Money.ofFen(fen)))
                    .filter(amounts -> !amounts.isEmpty())
                    .toList();
            if (isFalling(paid, List::getFirst) || isFalling(paid, List::getLast)) {
                falls.add(scheme.name() + " at " + edge);
            }
        }
    }

    private static boolean isFalling(List<List<Money>> paid, Function<List<Money>, Money> bound) {
        for (int i = 1; i < paid.size(); i++) {
            if (bound.apply(paid.get(i)).compareTo(bound.apply(paid.get(i - 1))) < 0) {
                return true;
            }
        }
        return false;
    }

    /** What the scheme can pay, by every choice at a bound of what an officer may choose, rising. */
    private static List<Money> amounts(RewardScheme scheme, Particulars said, Subject subject, Money value) {
        return picks(scheme)
                .map(pick -> aCaseIn(scheme.place().code())
                        .against(subject)
                        .saying(_ -> said.with(pick))
                        .worth(value.toString())
                        .by(scheme.name()))
                .flatMap(decision -> decision instanceof RewardDecision.Proposed proposed
                        ? Stream.of(proposed.amount())
                        : Stream.empty())
                .sorted()
                .toList();
    }

    private static Stream<Pick> picks(RewardScheme scheme) {
        var figures = Figures.of(scheme);
        return Stream.concat(
                figures.rates().stream()
                        .flatMap(rate -> Stream.of(rate, new Ratio(rate.value().add(HAIR.value()))))
                        .map(rate -> new Pick.Rate(rate, "a bound")),
                Stream.concat(
                        figures.sums().stream().map(sum -> new Pick.Sum(sum, "a bound")),
                        Stream.of(new Pick.Rate(Ratio.percent("0"), "nobody chooses"))));
    }
}
