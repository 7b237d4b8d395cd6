package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Proposed.pathOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be done about a reward is said to whoever may do it, and to nobody else. */
@QuarkusTest
class RewardActsTest {
    private static final String HEBEI = "130000";
    private static final Gateway REVIEWER = Gateway.staff("staff-1", "adjudicator");
    private static final Gateway ANOTHER = Gateway.staff("staff-2", "adjudicator");

    @Test
    void a_proposal_is_reviewed_or_refused() {
        var number = Proposed.in(HEBEI);

        assertThat(allowed(REVIEWER, number)).containsExactly("REVIEW", "REFUSE");
        assertThat(allowed(Gateway.staff("staff-1", "auditor"), number)).isEmpty();
    }

    @Test
    void who_reviewed_does_not_approve_and_another_does() {
        var number = Proposed.reviewed(HEBEI);

        assertThat(allowed(REVIEWER, number)).containsExactly("REVIEW", "REFUSE");
        assertThat(allowed(ANOTHER, number)).containsExactly("REVIEW", "APPROVE", "REFUSE");
        assertThat(Desk.carelessly(ANOTHER)
                        .get("/v1/cases/" + number)
                        .jsonPath()
                        .getList("reward.allowedActs"))
                .containsExactly("REVIEW", "APPROVE", "REFUSE");
    }

    @Test
    void an_approved_reward_waits_for_its_notice() {
        var number = Proposed.reviewed(HEBEI);
        Proposed.approved(number, "city-budget", 2024);

        assertThat(allowed(ANOTHER, number)).containsExactly("NOTIFY", "ASK_RECALL");
    }

    @Test
    void nothing_is_done_about_the_reward_of_a_case_that_fell() {
        var number = Proposed.reviewed(HEBEI);
        Rows.change(number, "stage = 'PENALTY_REVOKED'");

        assertThat(allowed(ANOTHER, number)).isEmpty();
    }

    @Test
    void the_funds_of_the_policy_are_told_where_one_has_to_be_chosen() {
        var number = Proposed.reviewed(HEBEI);

        assertThat(Desk.as("adjudicator")
                        .get(pathOf(number, "steps"))
                        .jsonPath()
                        .getList("fundSources"))
                .containsExactly("county-budget", "city-budget", "province-budget", "central-budget");
        Proposed.approved(number, "city-budget", 2024);
        assertThat(Desk.as("adjudicator")
                        .get(pathOf(number, "steps"))
                        .jsonPath()
                        .getList("fundSources"))
                .isEmpty();
    }

    private static List<String> allowed(Gateway who, String number) {
        return Desk.carelessly(who)
                .get("/v1/cases/" + number + "/reward")
                .jsonPath()
                .getList("allowedActs");
    }
}
