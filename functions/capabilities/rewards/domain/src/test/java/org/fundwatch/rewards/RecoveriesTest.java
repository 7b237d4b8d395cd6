package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import org.fundwatch.rewards.payment.Recoveries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveriesTest {

    @ParameterizedTest(name = "{0}, {1} paid, {2} open, {3} came back before")
    @CsvSource(textBlock = """
            RECOVERY,  1, 0, 0, RECOVERED
            RECOVERY,  1, 1, 0, RECOVERED
            RECOVERY,  2, 0, 0, RECOVERY
            RECOVERY,  2, 0, 1, RECOVERED
            RECOVERY,  3, 0, 1, RECOVERY
            DOUBLED,   1, 1, 0,
            DOUBLED,   2, 1, 0,
            DOUBLED,   2, 0, 0, PAID
            DOUBLED,   3, 0, 0, DOUBLED
            DOUBLED,   3, 0, 1, PAID
            PAID,      1, 0, 0,
            RECOVERED, 1, 0, 1,
            """)
    void a_reward_is_recovered_once_as_many_payments_came_back_as_were_made(
            RewardStep from, long paid, long open, int before, RewardStep to) {
        var recoveries = new Recoveries(paid, open, Collections.nCopies(before, "voucher"));

        assertThat(recoveries.afterAnother(from)).isEqualTo(Optional.ofNullable(to));
    }
}
