package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank speaks of one transfer among several of a reward, late or twice: none is taken for another, and no money is lost sight of. */
@QuarkusTest
class OtherTransfersTest {
    private static final String ORDERS =
            "select concat_ws(' ', number, state, bank_reference, late_by) from payment_order where approval_number = ? order by number";
    private static final String EVENTS = "select 1 from outbox where detail::jsonb ->> 'subject' = ?";

    @BeforeEach
    void begin() {
        SmallVault.willing();
        FakeAws.busUp();
    }

    @Test
    void the_slip_of_an_earlier_transfer_under_a_new_key_does_not_send_back_the_one_at_the_bank() {
        var approval = Bureau.orderedAnew();

        Bureau.giveBack(approval, 1).then().statusCode(422).body("pointer", equalTo("/transferReference"));

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 RETURNED", "2 ORDERED");
        assertThat(Rows.last(approval)).isEqualTo("ORDERED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payment | {"bankReference": "1"}
            payment | {"transferReference": "%s-7", "bankReference": "1"}
            payment | {"transferReference": "%s", "bankReference": "1"}
            payment | {"transferReference": "RW-0000-0001-1", "bankReference": "1"}
            return  | {"reason": "OTHER"}
            return  | {"transferReference": "%s-0", "reason": "OTHER"}
            return  | {"transferReference": "RW-0000-0001-1", "reason": "OTHER"}
            """)
    void a_transfer_that_never_was_is_refused_with_its_pointer(String act, String body) {
        var approval = Bureau.ordered();

        Desk.send(Bureau.CLERK, "POST", "/v1/payouts/" + approval + "/" + act, body.formatted(approval))
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/transferReference"));
    }

    @Test
    void what_was_sent_back_and_is_paid_after_all_is_paid_and_ordered_no_more() {
        var approval = Bureau.ordered();
        Bureau.giveBack(approval);
        Bureau.check(approval);

        Bureau.pay(approval, 1, "late-1").then().statusCode(200).body("step", equalTo("PAID"));

        Bureau.order(Bureau.CLERK, approval).then().statusCode(409);
        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 PAID_LATE late-1 clerk");
        assertThat(Rows.all(EVENTS, approval)).hasSize(1);
    }

    @Test
    void the_newer_order_whose_file_is_not_written_is_left_out_of_it() {
        var approval = Bureau.ordered();
        Bureau.giveBack(approval);
        Bureau.check(approval);
        SmallVault.broken();
        Bureau.order(Bureau.CLERK, approval).then().statusCode(503);

        Bureau.pay(approval, 1, "late-2").then().statusCode(200).body("step", equalTo("PAID"));

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 PAID_LATE late-2 clerk", "2 LEFT_OUT");
    }

    @Test
    void the_newer_order_that_lies_at_the_bank_is_an_exception_until_it_comes_back() {
        var approval = Bureau.orderedAnew();

        Bureau.pay(approval, 1, "late-3").then().statusCode(200).body("step", equalTo("DOUBLED"));
        assertThat(Rows.all(EVENTS, approval)).hasSize(1);
        Bureau.giveBack(approval, 2).then().statusCode(200).body("step", equalTo("PAID"));

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 PAID_LATE late-3 clerk", "2 RETURNED");
        assertThat(Rows.all(EVENTS, approval)).hasSize(1);
    }

    @Test
    void two_transfers_that_were_paid_stay_an_exception_whichever_was_told_first() {
        var late = Bureau.orderedAnew();
        Bureau.pay(late, 1, "late-4");
        Bureau.pay(late, 2, "second-4").then().statusCode(200).body("step", equalTo("DOUBLED"));
        var later = Bureau.orderedAnew();
        Bureau.pay(later, 2, "second-5");
        Bureau.pay(later, 1, "late-5").then().statusCode(200).body("step", equalTo("DOUBLED"));

        assertThat(Rows.all(ORDERS, late)).containsExactly("1 PAID_LATE late-4 clerk", "2 PAID second-4");
        assertThat(Rows.all(ORDERS, later)).containsExactly("1 PAID_LATE late-5 clerk", "2 PAID second-5");
        assertThat(Rows.all(EVENTS, later)).hasSize(1);
    }

    @Test
    void the_same_late_word_twice_changes_nothing_and_another_is_refused() {
        var approval = Bureau.orderedAnew();
        Bureau.pay(approval, 1, "late-6");

        Bureau.pay(approval, 1, "late-6").then().statusCode(200).body("step", equalTo("DOUBLED"));
        Bureau.pay(approval, 1, "late-7").then().statusCode(409);

        assertThat(Rows.steps(approval)).endsWith("ORDERED DOUBLED");
    }

    @ParameterizedTest
    @CsvSource({"STOPPED", "RECOVERY", "RECOVERED"})
    void a_late_payment_of_a_reward_whose_case_fell_is_to_be_recovered(String step) {
        var approval = Bureau.ordered();
        Bureau.giveBack(approval);
        Rows.step(approval, step);

        Bureau.pay(approval, 1, "late-8").then().statusCode(200).body("step", equalTo("RECOVERY"));
    }

    @Test
    void who_pays_may_say_so_where_something_was_sent_back_and_nowhere_else() {
        var approval = Bureau.ordered();
        Bureau.giveBack(approval);

        assertThat(Bureau.allowed(Bureau.CLERK, approval)).containsExactly("PAY");
        Bureau.pay(approval, 1, "late-9");
        assertThat(Bureau.allowed(Bureau.CLERK, approval)).containsExactly("RETURN_PAID");
    }
}
