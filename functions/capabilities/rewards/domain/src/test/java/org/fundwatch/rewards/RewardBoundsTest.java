package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.aCaseIn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/** What holds of every scheme and every case value up to a thousand million yuan. */
class RewardBoundsTest {

    private static final long THOUSAND_MILLION_YUAN = 100_000_000_000L;
    private static final Set<String> FALLING = Set.of("yangzhou");

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
    void a_greater_case_never_pays_less_where_the_text_does_not_say_so(
            @ForAll("situations") Situation situation, @ForAll("fen") long one, @ForAll("fen") long other) {
        var less = situation.worth(Math.min(one, other));
        var more = situation.worth(Math.max(one, other));

        assertThat(FALLING.contains(situation.scheme().name())
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

    @Property
    void a_reward_is_whole_fen_and_the_same_when_asked_again(
            @ForAll("situations") Situation situation, @ForAll("fen") long fen) {
        assertThat(situation.worth(fen)).isEqualTo(situation.worth(fen));
    }

    @Provide
    Arbitrary<Long> fen() {
        return Arbitraries.longs().between(1, THOUSAND_MILLION_YUAN);
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
                                        .saying(said -> said.with(nature).with(pick))
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
