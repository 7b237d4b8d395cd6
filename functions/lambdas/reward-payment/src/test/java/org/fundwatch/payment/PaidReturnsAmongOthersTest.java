package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bank sends back what it had paid of a reward that was paid twice, fell, or was recovered: what is out is counted. */
@QuarkusTest
class PaidReturnsAmongOthersTest {
    private static final String TOLD =
            "select detail from outbox where type = 'RewardReturned' and detail::jsonb ->> 'subject' = ?";

    @BeforeEach
    void begin() {
        SmallVault.willing();
        FakeAws.busUp();
    }

    @Test
    void one_of_two_payments_that_came_back_leaves_the_other() {
        var approval = Bureau.paidTwice();

        Bureau.sendBack(approval, 1, "slip-1").then().statusCode(200).body("step", equalTo("PAID"));

        assertThat(Rows.all(TOLD, approval)).isEmpty();
        Bureau.sendBack(approval, 2, "slip-2").then().statusCode(200).body("step", equalTo("RETURNED"));
    }

    @Test
    void where_another_transfer_lies_at_the_bank_the_reward_waits_for_that_one() {
        var approval = Bureau.orderedAnew();
        Bureau.pay(approval, 1, "late-1");

        Bureau.sendBack(approval, 1, "slip-1").then().statusCode(200).body("step", equalTo("ORDERED"));
        assertThat(Rows.all(TOLD, approval)).hasSize(1);
        Bureau.pay(approval, 2, "paid-2").then().statusCode(200).body("step", equalTo("PAID"));

        assertThat(Bureau.allowed(Bureau.CLERK, approval)).containsExactly("RETURN_PAID");
    }

    @Test
    void what_of_a_fallen_reward_came_back_is_recovered_no_more() {
        var approval = Bureau.paid();
        Rows.step(approval, "RECOVERY");

        Bureau.sendBack(approval, 1, "slip-1").then().statusCode(200).body("step", equalTo("STOPPED"));

        assertThat(Rows.all(TOLD, approval)).isEmpty();
    }

    @Test
    void one_of_two_payments_of_a_fallen_reward_leaves_the_other_to_be_recovered() {
        var approval = Bureau.paidTwice();
        Rows.step(approval, "RECOVERY");

        Bureau.sendBack(approval, 2, "slip-2").then().statusCode(200).body("step", equalTo("RECOVERY"));
        Bureau.sendBack(approval, 1, "slip-1").then().statusCode(200).body("step", equalTo("STOPPED"));
    }

    @Test
    void what_came_back_from_the_payee_does_not_come_back_from_the_bank_as_well() {
        var approval = Bureau.paid();
        Rows.recovered(approval);
        Rows.step(approval, "RECOVERED");

        Bureau.sendBack(approval, 1, "slip-1").then().statusCode(409);

        assertThat(Bureau.allowed(Bureau.CLERK, approval)).isEmpty();
    }

    @ParameterizedTest(name = "of the transfers, {0} came back")
    @ValueSource(ints = {1, 2})
    void a_reward_that_was_paid_twice_recovered_once_and_sent_back_is_owed_and_doubled_no_more(int transfer) {
        var approval = Bureau.paidTwice();
        Rows.recovered(approval);
        Rows.step(approval, "PAID");

        Bureau.sendBack(approval, transfer, "slip").then().statusCode(200).body("step", equalTo("RETURNED"));
        Bureau.check(approval);
        Bureau.order(Bureau.CLERK, approval).then().statusCode(200);
        Bureau.pay(approval, 3, "paid-3").then().statusCode(200).body("step", equalTo("PAID"));
    }
}
