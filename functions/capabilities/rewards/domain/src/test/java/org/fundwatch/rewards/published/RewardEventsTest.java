package org.fundwatch.rewards.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RewardEventsTest {
    private static final CaseNumber CASE = new CaseNumber("FW-2024-0001");
    private static final ApprovalNumber APPROVAL = new ApprovalNumber("RW-0000-0001");
    private static final Money AMOUNT = Money.ofFen(1_100_000);

    private record Sample(Object event, Map<String, Object> data, Function<Tree, Object> read) {
        @Override
        public String toString() {
            return event.getClass().getSimpleName();
        }
    }

    static Stream<Sample> samples() {
        var granted = new RewardGranted(CASE, APPROVAL, AMOUNT);
        var claimed = new RewardClaimed(APPROVAL, AMOUNT);
        var paid = new RewardPaid(APPROVAL, AMOUNT);
        var returned = new RewardReturned(APPROVAL, AMOUNT);
        var lapsed = new RewardLapsed(CASE, APPROVAL, AMOUNT);
        return Stream.of(
                new Sample(granted, granted.data(), RewardGranted::of),
                new Sample(claimed, claimed.data(), RewardClaimed::of),
                new Sample(paid, paid.data(), RewardPaid::of),
                new Sample(returned, returned.data(), RewardReturned::of),
                new Sample(lapsed, lapsed.data(), RewardLapsed::of));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_reads_back_what_it_wrote(Sample sample) {
        assertThat(sample.read().apply(Tree.of(sample.data()))).isEqualTo(sample.event());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_an_event_of_a_newer_release_says_more_is_read_past(Sample sample) {
        var more = new HashMap<>(sample.data());
        more.put("holder", "anybody");

        assertThat(sample.read().apply(Tree.of(more))).isEqualTo(sample.event());
    }

    @Test
    void what_the_paying_side_hears_and_tells_names_no_case() {
        assertThat(new RewardClaimed(APPROVAL, AMOUNT).data()).containsOnlyKeys("approvalNumber", "amountFen");
        assertThat(new RewardPaid(APPROVAL, AMOUNT).data()).containsOnlyKeys("approvalNumber", "amountFen");
        assertThat(new RewardReturned(APPROVAL, AMOUNT).data()).containsOnlyKeys("approvalNumber", "amountFen");
    }
}
