package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CheckTest {
    private static final String CHECKS =
            "select concat_ws(' ', number, outcome, proof, fields, checked_by) from payout_check where approval_number = ? order by number";

    @Test
    void a_claim_that_matches_is_checked_and_the_check_is_on_record() {
        var vault = SmallVault.willing();
        var approval = Rows.claimed();

        check(approval)
                .then()
                .statusCode(200)
                .body("step", equalTo("CHECKED"))
                .body("outcome", equalTo("MATCHES"))
                .body("proof", equalTo("IDENTITY"));

        assertThat(Rows.last(approval)).isEqualTo("CHECKED");
        assertThat(Rows.all(CHECKS, approval)).containsExactly("1 MATCHES IDENTITY  staff-1");
        assertThat(vault.asked()).singleElement().asString().contains("CHECK_PAYOUT", approval, "staff-1");
    }

    @Test
    void a_claim_that_differs_goes_back_and_only_the_field_is_named() {
        SmallVault.checking(SmallVault.DIFFERS);
        var approval = Rows.claimed();

        check(approval)
                .then()
                .statusCode(200)
                .body("step", equalTo("RETURNED"))
                .body("fields", equalTo(List.of("holder")));

        assertThat(Rows.last(approval)).isEqualTo("RETURNED");
    }

    @Test
    void what_came_back_and_still_differs_stays_where_it_is() {
        SmallVault.checking(SmallVault.DIFFERS);
        var approval = Rows.claimed();
        check(approval);

        check(approval).then().statusCode(200).body("step", equalTo("RETURNED"));

        assertThat(Rows.all(CHECKS, approval)).hasSize(2);
        assertThat(Rows.steps(approval)).endsWith("CLAIMED RETURNED");
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallVault.MATCHES, SmallVault.DIFFERS})
    void what_was_found_in_one_claim_is_not_said_of_the_next(String found) {
        var approval = Rows.claimed();
        Rows.step(approval, "RETURNED");
        SmallVault.checkingWhile(() -> Rows.claimAnew(approval), found);

        check(approval).then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));

        assertThat(Rows.last(approval)).isEqualTo("CLAIMED");
        assertThat(Rows.all(CHECKS, approval)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallVault.MATCHES, SmallVault.DIFFERS})
    void the_same_key_gives_the_first_answer_and_opens_nothing_again(String found) {
        var vault = SmallVault.checking(found);
        var approval = Rows.claimed();
        var key = UUID.randomUUID().toString();
        var desk = Desk.carelessly(Gateway.staff("staff-1", "payout-checker"));
        var first = desk.post(key, "/v1/payouts/" + approval + "/check", "{}").asString();

        assertThat(desk.post(key, "/v1/payouts/" + approval + "/check", "{}").asString())
                .isEqualTo(first);
        assertThat(vault.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHECKED", "ORDERED", "PAID", "STOPPED"})
    void nothing_is_opened_where_no_check_is_due(String step) {
        var vault = SmallVault.willing();
        var approval = Rows.claimed();
        Rows.step(approval, step);

        check(approval).then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));

        assertThat(vault.asked()).isEmpty();
    }

    @Test
    void a_vault_that_fails_leaves_the_claim_to_be_checked_again() {
        SmallVault.broken();
        var approval = Rows.claimed();

        check(approval).then().statusCode(503).body("type", endsWith("/vault/unavailable"));

        assertThat(Rows.last(approval)).isEqualTo("CLAIMED");
        assertThat(Rows.all(CHECKS, approval)).isEmpty();
    }

    @Test
    void a_vault_that_refuses_leaves_the_claim_as_it_is() {
        SmallVault.refusing("NOT_NOW");
        var approval = Rows.claimed();

        check(approval).then().statusCode(409);

        assertThat(Rows.last(approval)).isEqualTo("CLAIMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RW-0000-0000", "nonsense"})
    void a_reward_that_nobody_knows_is_unknown(String number) {
        check(number).then().statusCode(404).body("type", endsWith("/payout/unknown"));
    }

    private static Response check(String approval) {
        return Desk.send(
                Gateway.staff("staff-1", "payout-checker"), "POST", "/v1/payouts/" + approval + "/check", null);
    }
}
