package org.fundwatch.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.payment.CheckOutcome;
import org.fundwatch.rewards.payment.ReturnReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReturnedBecauseTest {

    static Stream<String> reasons() {
        var checks = Stream.of(CheckOutcome.values()).filter(outcome -> outcome != CheckOutcome.MATCHES);
        return Stream.concat(checks, Stream.of(ReturnReason.values())).map(Enum::name);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_of_a_check_or_of_a_bank_is_told_as_itself(String reason) {
        assertThat(told(reason)).map(Enum::name).contains(reason);
    }

    @Test
    void a_reason_that_this_function_does_not_know_yet_is_told_as_another() {
        assertThat(told("BANK_ON_HOLIDAY")).contains(ReturnedBecause.OTHER);
    }

    private static Optional<ReturnedBecause> told(String note) {
        var returned = new TakenStep(
                1, RewardStep.RETURNED, Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.of(note));
        return ReturnedBecause.of(new RewardHistory(List.of(returned)));
    }
}
