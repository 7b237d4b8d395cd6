package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PaymentTest {
    private static final String ORDERS =
            "select number || ' ' || state from payment_order where approval_number = ? order by number";

    private SmallVault vault;

    @BeforeEach
    void begin() {
        vault = SmallVault.willing();
        FakeAws.busUp();
    }

    @Test
    void checked_rewards_become_orders_and_a_file() {
        var one = Bureau.checked();
        var two = Bureau.checked();

        Bureau.order(Bureau.CLERK, one, two)
                .then()
                .statusCode(200)
                .body("written.count", equalTo(2))
                .body("written.sumFen", equalTo(2_200_000))
                .body("written.csv", endsWith(".csv"));

        assertThat(Rows.steps(one)).endsWith("CLAIMED CHECKED ORDERED");
        assertThat(Rows.all(ORDERS, two)).containsExactly("1 ORDERED");
    }

    @Test
    void a_batch_is_ordered_whole_or_not_at_all() {
        var checked = Bureau.checked();
        var claimed = Rows.claimed();

        Bureau.order(Bureau.CLERK, checked, claimed)
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/not-allowed-now"));

        assertThat(Rows.last(checked)).isEqualTo("CHECKED");
        assertThat(Rows.all(ORDERS, checked)).isEmpty();
    }

    @Test
    void no_reward_is_ordered_twice() {
        var approval = Bureau.checked();
        Bureau.order(Bureau.CLERK, approval).then().statusCode(200);

        Bureau.order(Bureau.CLERK, approval).then().statusCode(409);

        assertThat(Rows.all(ORDERS, approval)).hasSize(1);
    }

    @Test
    void who_checked_a_claim_does_not_pay_it() {
        var approval = Bureau.checked();

        Bureau.order(Gateway.staff("checker", "reward-payer"), approval)
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));
    }

    @Test
    void who_ordered_a_payment_does_not_check_the_claim_anew() {
        var approval = Bureau.ordered();
        Bureau.giveBack(approval);

        Desk.send(Gateway.staff("clerk", "payout-checker"), "POST", "/v1/payouts/" + approval + "/check", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));
    }

    @Test
    void a_batch_whose_file_was_not_written_is_written_later_under_the_same_key_or_by_its_own_door() {
        var approval = Bureau.checked();
        var key = UUID.randomUUID().toString();
        var desk = Desk.carelessly(Bureau.CLERK);
        SmallVault.broken();
        desk.post(key, "/v1/payment-files", Bureau.batch(approval)).then().statusCode(503);
        vault = SmallVault.willing();

        var file = desk.post(key, "/v1/payment-files", Bureau.batch(approval))
                .jsonPath()
                .getString("file");

        Desk.send(Bureau.CLERK, "POST", "/v1/payment-files/" + file + "/writing", null)
                .then()
                .statusCode(200)
                .body("written.count", equalTo(1));
        assertThat(Rows.all(ORDERS, approval)).hasSize(1);
        assertThat(vault.asked()).as("a written file is not asked for again").hasSize(1);
    }

    @Test
    void a_reward_whose_case_fell_is_not_ordered() {
        var approval = Bureau.checked();
        Rows.step(approval, "STOPPED");

        Bureau.order(Bureau.CLERK, approval).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"approvals": []}                                 | /approvals
            {"approvals": ["nonsense"]}                       | /approvals/0
            {"approvals": ["RW-0000-0001", "RW-0000-0001"]}   | /approvals
            {"approvals": ["RW-0000-0001"], "all": true}      | ''
            """)
    void a_batch_that_does_not_fit_is_refused_with_its_pointer(String body, String pointer) {
        Desk.send(Bureau.CLERK, "POST", "/v1/payment-files", body)
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));
    }

    @Test
    void a_file_is_written_anew_by_no_checker_and_each_writing_is_on_record() {
        var approval = Bureau.checked();
        SmallVault.broken();
        Bureau.order(Bureau.CLERK, approval);
        SmallVault.willing();
        var file = Rows.one("select file_id::text from payment_order where approval_number = ?", approval);
        var writing = "/v1/payment-files/" + file + "/writing";

        Desk.send(Gateway.staff("checker", "payout-checker", "reward-payer"), "POST", writing, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));
        assertThat(written(file)).isEmpty();
        Desk.send(Bureau.CLERK, "POST", writing, null).then().statusCode(200);

        assertThat(written(file)).containsExactly("clerk");
    }

    private static List<String> written(String file) {
        return Rows.all("select actor from audit_row where act = 'WRITE_PAYMENT_FILE' and subject = ?", file);
    }

    @Test
    void staff_read_claimed_rewards_with_their_checks_and_orders() {
        var approval = Bureau.ordered();

        Desk.as("auditor")
                .get("/v1/payouts/" + approval)
                .then()
                .statusCode(200)
                .body("payout.amountFen", equalTo(1_100_000))
                .body("payout.step", equalTo("ORDERED"))
                .body("checks", hasSize(1))
                .body("orders[0].state", equalTo("ORDERED"));
        assertThat(Desk.as("reward-payer").get("/v1/payouts").asString())
                .contains(approval)
                .doesNotContain("FW-");
        assertThat(Desk.as("reward-payer").get("/v1/payment-files").asString()).contains("pain001Sha256");
    }

    @Test
    void a_batch_that_nobody_knows_is_unknown() {
        Desk.as("reward-payer")
                .get("/v1/payment-files/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("/payment-file/unknown"));
    }
}
