package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/** What holds of every scheme and every case value up to a thousand million yuan. */
class RewardBoundsTest {

    private static final long THOUSAND_MILLION_YUAN = 100_000_000_000L;
    private static final Set<String> FALLING = Set.of("yangzhou");
    private static final int HALF = 2;
    private static final Pick.Rate POINTS = new Pick.Rate(Ratio.percent("3"), "a property");

    /** Two case values in fen. */
    record Pair(Situation situation, long one, long other) {}

    record Situation(RewardScheme scheme, Rewarding facts) {

        Optional<Money> worth(long fen) {
            return amount(new Rewarding(facts.facts().worth(Money.ofFen(fen))));
        }

        Optional<Money> amount(Rewarding given) {
            return given.by(scheme.name()) instanceof RewardDecision.Proposed proposed
                    ? Optional.of(proposed.amount())
                    : Optional.empty();
        }

        Limits limits() {
            var level = facts.facts().particulars().level().flatMap(scheme::floorOf);
            return scheme.limits().and(new Limits(level.orElse(Money.ZERO), Limits.NO_CAP));
        }
    }

    @Property
    void a_reward_is_never_below_the_floor_nor_above_the_cap(
            @ForAll("situations") Situation situation, @ForAll("fen") long fen) {
        var limits = situation.limits();

        assertThat(situation.worth(fen).stream())
                .allSatisfy(reward -> assertThat(reward).isBetween(limits.floor(), limits.cap()));
    }

    @Property
    void a_greater_case_never_pays_less_where_the_text_does_not_say_so(@ForAll("pairs") Pair pair) {
        var less = pair.situation().worth(Math.min(pair.one(), pair.other()));
        var more = pair.situation().worth(Math.max(pair.one(), pair.other()));

        assertThat(FALLING.contains(pair.situation().scheme().name())
                        || less.isEmpty()
                        || more.isEmpty()
                        || less.get().compareTo(more.get()) <= 0)
                .isTrue();
    }

    @Property
    void an_uplift_never_lowers_a_reward(
            @ForAll("situations") Situation situation, @ForAll Insider insider, @ForAll("fen") long fen) {
        var worth = new Rewarding(situation.facts().facts().worth(Money.ofFen(fen)));
        var outsider = situation.amount(worth.saying(said -> said.with(Insider.NONE)));
        var raised = situation.amount(worth.saying(said -> said.with(insider)));

        assertThat(raised.isEmpty() || outsider.isEmpty() || raised.get().compareTo(outsider.get()) >= 0)
                .isTrue();
    }

    /** Without this the property above would hold of an uplift that is never computed. */
    @Example
    void every_uplift_with_a_figure_raises_some_reward() {
        assertThat(computable())
                .filteredOn(scheme -> scheme.uplift().isOffered())
                .allSatisfy(scheme -> assertThat(isRaisedSomewhere(scheme))
                        .as(scheme.name())
                        .isEqualTo(!(scheme.uplift().raise() instanceof Raise.Discretion)));
    }

    private static boolean isRaisedSomewhere(RewardScheme scheme) {
        var insider = scheme.uplift().who().iterator().next();
        var levels = scheme.levels().isEmpty()
                ? Stream.of(Particulars.NONE)
                : scheme.levels().stream().map(Particulars.NONE::with);
        return levels.map(said -> said.withPoints(POINTS)
                        .with(new Pick.Sum(Money.yuan("2000"), "a property"))
                        .answering(Condition.RWD_12, true)
                        .answering(Condition.RWD_17, true))
                .map(said -> new Situation(
                        scheme, aCaseIn(scheme.place().code()).worth("200000").saying(_ -> said)))
                .anyMatch(situation -> {
                    var outsider = situation.amount(situation.facts().saying(said -> said.with(Insider.NONE)));
                    var raised = situation.amount(situation.facts().saying(said -> said.with(insider)));
                    return outsider.isPresent()
                            && raised.isPresent()
                            && raised.get().compareTo(outsider.get()) > 0;
                });
    }

    @Property
    void a_reward_is_whole_fen_and_the_same_when_asked_again(
            @ForAll("situations") Situation situation, @ForAll("fen") long fen) {
        assertThat(situation.worth(fen)).isEqualTo(situation.worth(fen));
    }

    @Provide
    Arbitrary<Long> fen() {
        return Arbitraries.longs().between(1, THOUSAND_MILLION_YUAN);
    }

    /** Two case values anywhere, or on either side of a figure of the scheme. */
    @Provide
    Arbitrary<Pair> pairs() {
        return situations().flatMap(situation -> {
            var anywhere = Combinators.combine(fen(), fen()).as((one, other) -> new Pair(situation, one, other));
            var edges = Figures.of(situation.scheme()).sums();
            return edges.isEmpty()
                    ? anywhere
                    : Arbitraries.oneOf(anywhere, Arbitraries.of(edges).flatMap(edge -> around(situation, edge.fen())));
        });
    }

    private static Arbitrary<Pair> around(Situation situation, long edge) {
        return Combinators.combine(
                        Arbitraries.longs().between(Math.max(1, edge / HALF), edge),
                        Arbitraries.longs().between(edge, edge * HALF))
                .as((one, other) -> new Pair(situation, one, other));
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.of(computable())
                .flatMap(scheme -> Combinators.combine(
                                level(scheme),
                                Arbitraries.of(Nature.class),
                                Arbitraries.of(Subject.class),
                                pick(scheme))
                        .as((level, nature, subject, pick) -> new Situation(
                                scheme,
                                aCaseIn(scheme.place().code())
                                        .against(subject)
                                        .saying(said ->
                                                said.with(nature).with(pick).withPoints(POINTS))
                                        .saying(said -> said.answering(Condition.RWD_12, true)
                                                .answering(Condition.RWD_17, true))
                                        .saying(said -> level.map(said::with).orElse(said)))));
    }

    private static List<RewardScheme> computable() {
        return Rewarding.ALL.schemes().stream()
                .filter(scheme -> !(scheme.formula() instanceof Unseen))
                .toList();
    }

    private static Arbitrary<Optional<RewardTier>> level(RewardScheme scheme) {
        return scheme.levels().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(scheme.levels()).map(Optional::of);
    }

    /** Choices of which each level allows one at least in some band. */
    private static Arbitrary<Pick> pick(RewardScheme scheme) {
        return scheme.formula() instanceof PickedSum
                ? Arbitraries.just(new Pick.Sum(Money.yuan("500"), "a property"))
                : Arbitraries.of("1", "3", "4", "6").map(rate -> new Pick.Rate(Ratio.percent(rate), "a property"));
    }
}
