package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clerk pages through what waits for money while others pay, send back and claim: nothing is missed, nothing is met twice. */
@QuarkusTest
class PayoutsReadOnTest {
    private static final int PAGE = 200;
    private static final int MANY = 230;
    private static final int SOME = 20;

    @Test
    void who_reads_on_misses_no_reward_and_meets_none_twice_whatever_others_do() {
        var waiting = numbers(Rows.many(MANY, "CLAIMED"));
        var returned = numbers(Rows.many(SOME, "RETURNED"));
        var over = numbers(Rows.many(SOME, "PAID"));
        var first = page("");

        first.<String>getList("payouts.approvalNumber").stream().limit(SOME).forEach(read -> Rows.step(read, "PAID"));
        waiting.stream().skip(MANY - SOME).forEach(unread -> Rows.step(unread, "CHECKED"));
        returned.forEach(Rows::claimAnew);
        over.forEach(paid -> Rows.step(paid, "RETURNED"));
        var since = Rows.claimed();
        var read = new ArrayList<>(first.<String>getList("payouts.approvalNumber"));
        read.addAll(readOn(first, ""));

        assertThat(read)
                .doesNotHaveDuplicates()
                .containsAll(waiting)
                .containsAll(returned)
                .containsAll(over)
                .endsWith(since);
    }

    @Test
    void who_reads_one_step_misses_none_that_is_still_there_and_meets_none_that_left_it() {
        var claimed = numbers(Rows.many(MANY, "CLAIMED"));
        var first = page("?step=CLAIMED");
        var seen = first.<String>getList("payouts.approvalNumber");
        var gone = claimed.getLast();

        seen.stream().limit(SOME).forEach(read -> Rows.step(read, "CHECKED"));
        Rows.step(gone, "CHECKED");
        var rest = readOn(first, "step=CLAIMED&");

        assertThat(rest).doesNotContainAnyElementsOf(seen).doesNotContain(gone);
        assertThat(claimed.stream().filter(one -> !one.equals(gone)))
                .allMatch(one -> seen.contains(one) || rest.contains(one));
    }

    @Test
    void a_transfer_that_was_at_the_bank_when_the_reading_began_keeps_its_place() {
        SmallVault.willing();
        var ordered = Bureau.ordered();
        Rows.step(ordered, "STOPPED");
        Rows.many(MANY, "STOPPED");
        var first = page("?step=STOPPED");

        Bureau.pay(ordered, 1, "paid");
        Rows.step(ordered, "STOPPED");

        assertThat(first.getList("payouts.approvalNumber")).contains(ordered);
        assertThat(readOn(first, "step=STOPPED&")).doesNotContain(ordered);
    }

    @Test
    void the_number_of_a_page_and_the_mark_behind_the_one_before_lead_to_the_same() {
        Rows.many(MANY, "CLAIMED");
        var first = page("?page=1");

        var byMark = page("?after=" + first.getString("after"));

        assertThat(first.getInt("next")).isEqualTo(2);
        assertThat(byMark.getList("payouts"))
                .hasSizeLessThanOrEqualTo(PAGE)
                .isEqualTo(page("?page=2").getList("payouts"));
        assertThat(byMark.<Integer>get("next")).isNull();
    }

    private static List<String> readOn(JsonPath first, String asked) {
        var read = new ArrayList<String>();
        for (String after = first.getString("after"); after != null; ) {
            var next = page("?" + asked + "after=" + after);
            read.addAll(next.getList("payouts.approvalNumber"));
            after = next.getString("after");
        }
        return read;
    }

    private static JsonPath page(String query) {
        var answer = Desk.send(Bureau.CLERK, "GET", "/v1/payouts" + query, null);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    /** All of them, of the first one's series. */
    private static List<String> numbers(String first) {
        var series = first.substring(0, first.length() - "0001".length());
        return Rows.all(
                "select approval_number from payout_claim where approval_number like ? order by 1", series + "%");
    }
}
