package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fundwatch.kernel.ActorId;
import org.junit.jupiter.api.Test;

class RewardHistoryTest {
    private static final Instant AT = Instant.parse("2024-03-01T00:00:00Z");
    private static final ApprovalNumber NUMBER = new ApprovalNumber("RW-0000-0001");

    @Test
    void a_reward_without_steps_is_a_proposal() {
        assertThat(new RewardHistory(List.of()).current()).isEqualTo(RewardStep.PROPOSED);
    }

    @Test
    void a_reward_stands_at_its_last_step() {
        assertThat(approved().current()).isEqualTo(RewardStep.APPROVED);
        assertThat(approved().after(RewardAct.NOTIFY)).contains(RewardStep.NOTIFIED);
        assertThat(approved().next()).isEqualTo(3);
    }

    @Test
    void it_is_known_who_took_a_step() {
        assertThat(approved().took(RewardStep.REVIEWED, new ActorId("first"))).isTrue();
        assertThat(approved().took(RewardStep.REVIEWED, new ActorId("second"))).isFalse();
    }

    @Test
    void it_is_known_from_which_step_it_came() {
        assertThat(approved().cameFrom(RewardStep.REVIEWED)).isTrue();
        assertThat(approved().cameFrom(RewardStep.APPROVED)).isFalse();
        assertThat(new RewardHistory(approved().steps().subList(0, 1)).cameFrom(RewardStep.REVIEWED))
                .isFalse();
    }

    @Test
    void the_approval_number_is_known_from_the_approval_on() {
        assertThat(approved().approval()).contains(NUMBER);
        assertThat(new RewardHistory(approved().steps().subList(0, 1)).approval())
                .isEmpty();
    }

    @Test
    void an_approval_number_is_drawn_at_random_in_one_shape() {
        var drawn = new Random(1).ints(1000).mapToObj(seed -> ApprovalNumber.random(new Random(seed)));

        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void an_approval_number_of_another_shape_is_none() {
        assertThatThrownBy(() -> new ApprovalNumber("RW-0000-000O")).isInstanceOf(IllegalArgumentException.class);
    }

    private static RewardHistory approved() {
        return new RewardHistory(List.of(
                new TakenStep(
                        1,
                        RewardStep.REVIEWED,
                        AT,
                        Optional.of(new ActorId("first")),
                        Optional.empty(),
                        Optional.empty()),
                new TakenStep(
                        2,
                        RewardStep.APPROVED,
                        AT,
                        Optional.of(new ActorId("second")),
                        Optional.of(NUMBER),
                        Optional.empty())));
    }
}
