package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.SomePolicy.aPolicy;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointRewardTest {

    private static final RewardScheme EQUAL = aPolicy().with("joint", "EQUALLY").read();

    @Property
    void dividing_a_reward_keeps_its_sum_and_nobody_is_a_whole_fen_ahead_of_an_earlier_one(
            @ForAll @LongRange(min = 0, max = 20_000_000L) long fen, @ForAll @IntRange(min = 1, max = 50) int people) {
        var arrivals = LongStream.range(0, people).mapToObj(Arrival::new).toList();
        var parts = ((JointReward.Shares) JointReward.of(Money.ofFen(fen), arrivals, EQUAL))
                .shares().stream().map(JointReward.Share::part).toList();

        assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofFen(fen));
        assertThat(parts.reversed()).isSorted();
        assertThat(parts.getFirst().fen() - parts.getLast().fen()).isBetween(0L, 1L);
    }

    @Test
    void the_fen_that_cannot_be_divided_go_to_those_who_arrived_first() {
        var shared = JointReward.of(Money.ofFen(100), List.of(new Arrival(9), new Arrival(3), new Arrival(5)), EQUAL);

        assertThat(shared).isEqualTo(new JointReward.Shares(List.of(share(3, 34), share(5, 33), share(9, 33))));
    }

    @Test
    void where_the_text_rewards_only_the_first_the_others_are_paid_nothing() {
        var beijing = Rewarding.ALL.scheme(new PolicyId("reward/beijing-2023")).orElseThrow();
        var all = List.of(new Arrival(9), new Arrival(3), new Arrival(5));

        assertThat(JointReward.of(Money.ofFen(100), all, beijing))
                .isEqualTo(new JointReward.Shares(List.of(share(3, 100), share(5, 0), share(9, 0))));
    }

    @Test
    void where_others_may_be_rewarded_at_discretion_nobody_guesses_how_much() {
        var harbin = Rewarding.ALL.scheme(new PolicyId("reward/harbin-2008")).orElseThrow();

        assertThat(JointReward.of(Money.ofFen(100), List.of(new Arrival(3), new Arrival(9)), harbin))
                .isEqualTo(new JointReward.Open(new MissingFact("officer's reward of those after the first")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        beijing-2023,    Shares
        yunnan-hrss-old, Shares
        harbin-2008,     Open
        hebei-2023,      Open
        """)
    void a_text_that_was_seen_to_say_so_rewards_the_first_alone(String policy, String answer) {
        var scheme = Rewarding.ALL.scheme(new PolicyId("reward/" + policy)).orElseThrow();

        assertThat(JointReward.of(Money.ofFen(1), List.of(new Arrival(1), new Arrival(2)), scheme))
                .extracting(shared -> shared.getClass().getSimpleName())
                .isEqualTo(answer);
    }

    @Test
    void where_no_text_says_how_it_is_shared_nobody_guesses() {
        assertThat(JointReward.of(
                        Money.ofFen(100), List.of(new Arrival(1)), aPolicy().read()))
                .isInstanceOf(JointReward.Open.class);
    }

    @Test
    void the_first_is_who_arrived_first_in_the_sequence() {
        var all = List.of(new Arrival(7), new Arrival(4), new Arrival(5));

        assertThat(JointReward.isFirst(new Arrival(4), all)).isTrue();
        assertThat(JointReward.isFirst(new Arrival(5), all)).isFalse();
    }

    @Test
    void two_at_one_place_in_the_sequence_are_not_accepted() {
        var twice = List.of(new Arrival(4), new Arrival(4));

        assertThatThrownBy(() -> JointReward.isFirst(new Arrival(4), twice))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JointReward.of(Money.ZERO, List.of(), EQUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JointReward.Share share(long arrival, long fen) {
        return new JointReward.Share(new Arrival(arrival), Money.ofFen(fen));
    }
}
