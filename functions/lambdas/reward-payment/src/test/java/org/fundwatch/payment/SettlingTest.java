package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bank makes of an order. */
@QuarkusTest
class SettlingTest {
    private static final String ORDERS =
            "select number || ' ' || state from payment_order where approval_number = ? order by number";
    private static final String EVENTS = "select detail from outbox where detail::jsonb ->> 'subject' = ?";

    @BeforeEach
    void begin() {
        SmallVault.willing();
        FakeAws.busUp();
    }

    @Test
    void what_the_bank_paid_is_paid_and_told_by_approval_number_and_amount_alone() {
        var approval = Bureau.ordered();

        Bureau.pay(approval, "20261125-000001").then().statusCode(200).body("step", equalTo("PAID"));

        assertThat(Rows.last(approval)).isEqualTo("PAID");
        assertThat(Rows.all(EVENTS, approval))
                .singleElement()
                .asString()
                .contains("\"data\":{\"approvalNumber\":\"" + approval + "\",\"amountFen\":1100000}")
                .doesNotContain("FW-");
    }

    @Test
    void the_same_word_of_the_bank_changes_nothing_and_another_is_refused() {
        var approval = Bureau.ordered();
        Bureau.pay(approval, "20261125-000001");

        Bureau.pay(approval, "20261125-000001").then().statusCode(200).body("step", equalTo("PAID"));
        Bureau.pay(approval, "20261125-000002").then().statusCode(409);

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 PAID");
        assertThat(Rows.all(EVENTS, approval)).hasSize(1);
    }

    @Test
    void a_transfer_that_came_back_is_checked_and_ordered_anew() {
        var approval = Bureau.ordered();

        Bureau.giveBack(approval).then().statusCode(200).body("step", equalTo("RETURNED"));
        Bureau.check(approval).then().statusCode(200);
        Bureau.order(Bureau.CLERK, approval).then().statusCode(200);
        Bureau.pay(approval, "20261125-000009").then().statusCode(200);

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 RETURNED", "2 PAID");
        assertThat(Rows.steps(approval)).endsWith("CHECKED ORDERED RETURNED CHECKED ORDERED PAID");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payment | {"transferReference": "%s-1", "bankReference": "20261125-000001"}
            return  | {"transferReference": "%s-1", "reason": "ACCOUNT_CLOSED"}
            """)
    void who_checked_a_claim_does_not_say_what_the_bank_made_of_it(String act, String body) {
        var approval = Bureau.ordered();
        var checker = Gateway.staff("checker", "reward-payer");

        Desk.send(checker, "POST", "/v1/payouts/" + approval + "/" + act, body.formatted(approval))
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 ORDERED");
    }

    @Test
    void the_bank_s_reference_stands_with_the_transfer_and_not_among_the_steps_of_the_case() {
        var approval = Bureau.ordered();

        Bureau.pay(approval, "20261125-000011").then().statusCode(200);

        assertThat(Rows.one("select bank_reference from payment_order where approval_number = ?", approval))
                .isEqualTo("20261125-000011");
        assertThat(Rows.all("select note from reward_step where step = 'PAID' and approval_number = ?", approval))
                .containsOnlyNulls();
    }

    @Test
    void nothing_is_settled_before_its_file_is_written() {
        var approval = Bureau.checked();
        SmallVault.broken();
        Bureau.order(Bureau.CLERK, approval).then().statusCode(503);

        Bureau.pay(approval, "20261125-000001").then().statusCode(409);
        Bureau.giveBack(approval).then().statusCode(409);
    }

    @Test
    void where_the_bank_was_quicker_than_the_stop_the_money_is_to_be_recovered() {
        var approval = Bureau.ordered();
        Rows.step(approval, "STOPPED");

        Bureau.pay(approval, "20261125-000001").then().statusCode(200).body("step", equalTo("RECOVERY"));

        assertThat(Rows.all(EVENTS, approval)).isEmpty();
    }

    @Test
    void where_the_stop_was_quicker_the_returned_order_leaves_it_stopped() {
        var approval = Bureau.ordered();
        Rows.step(approval, "STOPPED");

        Bureau.giveBack(approval).then().statusCode(200).body("step", equalTo("STOPPED"));

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 RETURNED");
    }
}
