package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.payment.OrderState;
import org.fundwatch.rewards.payment.Outstanding;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.ReturnReason;
import org.fundwatch.rewards.payment.SentBack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutstandingTest {

    @ParameterizedTest(name = "{0}, {1}, {2} recovered")
    @CsvSource(delimiter = '|', textBlock = """
            PAID     | SENT_BACK                | 0 | RETURN_PAID
            PAID     | PAID SENT_BACK           | 1 | RETURN_PAID
            DOUBLED  | SENT_BACK ORDERED        | 0 | RETURN_PAID
            DOUBLED  | SENT_BACK PAID           | 0 | RETURN
            DOUBLED  | PAID_LATE SENT_BACK      | 0 | RETURN
            DOUBLED  | PAID SENT_BACK ORDERED   | 0 |
            DOUBLED  | PAID PAID_LATE SENT_BACK | 0 |
            DOUBLED  | PAID PAID_LATE SENT_BACK | 1 | RETURN
            RECOVERY | SENT_BACK                | 0 | RETURN_PAID
            RECOVERY | SENT_BACK RETURNED       | 0 | RETURN_PAID
            RECOVERY | SENT_BACK ORDERED        | 0 | RETURN_PAID
            RECOVERY | SENT_BACK PAID           | 1 | RETURN_PAID
            RECOVERY | SENT_BACK PAID           | 0 |
            """)
    void a_reward_is_owed_again_only_once_no_payment_of_it_is_out(
            RewardStep from, String states, long recovered, RewardAct act) {
        var outstanding = Outstanding.of(orders(states.split(" ")), recovered);

        assertThat(outstanding.actOfSendingBack(from)).isEqualTo(Optional.ofNullable(act));
    }

    private static List<PaymentOrder> orders(String... states) {
        return IntStream.range(0, states.length)
                .mapToObj(i -> order(i + 1, OrderState.valueOf(states[i])))
                .toList();
    }

    private static PaymentOrder order(int number, OrderState state) {
        return new PaymentOrder(
                new ApprovalNumber("RW-0000-0001"),
                number,
                new UUID(0, number),
                Money.ofFen(5),
                state,
                Optional.of("B").filter(_ -> state.wasPaid()),
                Optional.of(new SentBack("R", LocalDate.parse("2026-11-02"), ReturnReason.ACCOUNT_CLOSED))
                        .filter(_ -> state == OrderState.SENT_BACK));
    }
}
