package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be done about a claimed reward is said to whoever may do it, and to nobody else. */
@QuarkusTest
class PayoutActsTest {
    private static final Gateway CHECKER_WHO_PAYS = Gateway.staff("checker", "reward-payer");
    private static final Gateway CLERK_WHO_CHECKS = Gateway.staff("clerk", "payout-checker");

    @BeforeEach
    void begin() {
        SmallVault.willing();
    }

    @Test
    void a_claim_is_checked_by_who_checks() {
        var approval = Rows.claimed();

        assertThat(Bureau.allowed(Bureau.CHECKER, approval)).containsExactly("CHECK");
        assertThat(Bureau.allowed(Bureau.CLERK, approval)).isEmpty();
    }

    @Test
    void a_checked_claim_is_ordered_by_another_person() {
        var approval = Bureau.checked();

        assertThat(Bureau.allowed(Bureau.CLERK, approval)).containsExactly("ORDER");
        assertThat(Bureau.allowed(CHECKER_WHO_PAYS, approval)).isEmpty();
    }

    @Test
    void an_order_whose_file_is_written_is_settled() {
        var approval = Bureau.ordered();

        assertThat(Bureau.allowed(Bureau.CLERK, approval)).containsExactly("PAY", "RETURN");
        assertThat(Bureau.allowed(CHECKER_WHO_PAYS, approval)).isEmpty();
        Bureau.pay(approval, "20261125-000001");
        assertThat(Bureau.allowed(Bureau.CLERK, approval)).containsExactly("RETURN_PAID");
        assertThat(Bureau.allowed(CHECKER_WHO_PAYS, approval)).isEmpty();
        Bureau.sendBack(approval, 1, "slip-1");
        assertThat(Bureau.allowed(Bureau.CLERK, approval)).isEmpty();
    }

    @Test
    void an_order_whose_file_is_not_written_waits() {
        var approval = Bureau.checked();
        SmallVault.broken();
        Bureau.order(Bureau.CLERK, approval);

        assertThat(Bureau.allowed(Bureau.CLERK, approval)).isEmpty();
    }

    @Test
    void an_order_of_a_reward_that_was_stopped_is_settled_all_the_same() {
        var approval = Bureau.ordered();
        Rows.step(approval, "STOPPED");

        assertThat(Bureau.allowed(Bureau.CLERK, approval)).containsExactly("PAY", "RETURN");
    }

    @Test
    void what_came_back_is_checked_by_nobody_who_paid() {
        var approval = Bureau.ordered();
        Bureau.giveBack(approval);

        assertThat(Bureau.allowed(Bureau.CHECKER, approval)).containsExactly("CHECK");
        assertThat(Bureau.allowed(CLERK_WHO_CHECKS, approval)).isEmpty();
    }
}
