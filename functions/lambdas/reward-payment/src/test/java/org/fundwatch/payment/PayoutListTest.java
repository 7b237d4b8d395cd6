package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody who waits for money drops out of sight, however many were paid since. */
@QuarkusTest
class PayoutListTest {
    private static final int PAID = 201;

    @Test
    void what_waits_for_staff_comes_before_what_waits_for_a_reporter_and_that_before_what_is_over() {
        var returned = Rows.claimed();
        var older = Rows.claimed();
        var newer = Rows.claimed();
        Rows.step(returned, "RETURNED");
        var paid = Rows.paid(PAID);

        Desk.as("reward-payer").get("/v1/payouts").then().statusCode(200).body("next", equalTo(2));
        assertThat(all("")).doesNotHaveDuplicates().containsSubsequence(older, newer, returned, paid);
    }

    @Test
    void those_at_one_step_have_pages_of_their_own() {
        Rows.paid(PAID);

        assertThat(all("PAID")).hasSizeGreaterThanOrEqualTo(PAID);
        Desk.as("auditor")
                .get("/v1/payouts?step=DOUBLED&page=999")
                .then()
                .statusCode(200)
                .body("payouts.size()", equalTo(0))
                .body("next", nullValue());
    }

    @Test
    void a_transfer_at_the_bank_waits_though_its_reward_was_stopped() {
        SmallVault.willing();
        var stopped = Bureau.ordered();
        Rows.step(stopped, "STOPPED");
        var over = Rows.claimed();
        Rows.step(over, "STOPPED");

        assertThat(all("STOPPED")).containsSubsequence(stopped, over);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "step=SOON, /step",
        "page=0, /page",
        "page=1001, /page",
        "page=x, /page",
        "after=x, /after",
        "after=1-4-1-RW-0000-0000, /after",
        "after=1-0-1-RW-0000-000U, /after",
        "page=1&after=1-0-1-RW-0000-0000, /after"
    })
    void what_is_no_step_page_or_mark_is_a_problem(String asked, String pointer) {
        Desk.send(Bureau.CLERK, "GET", "/v1/payouts?" + asked, null)
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));
    }

    private static List<String> all(String step) {
        var found = new ArrayList<String>();
        for (var page = Optional.of(1); page.isPresent(); ) {
            var answer = Desk.send(
                            Bureau.CLERK,
                            "GET",
                            "/v1/payouts?page=" + page.get() + (step.isEmpty() ? "" : "&step=" + step),
                            null)
                    .jsonPath();
            found.addAll(answer.getList("payouts.approvalNumber"));
            page = Optional.ofNullable((Integer) answer.get("next"));
        }
        return found;
    }
}
