package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Agreements.desk;
import static org.fundwatch.desk.Agreements.ending;
import static org.fundwatch.desk.Agreements.follow;
import static org.fundwatch.desk.Agreements.hospital;
import static org.fundwatch.desk.Agreements.measure;
import static org.fundwatch.desk.Agreements.path;
import static org.fundwatch.desk.Agreements.standing;
import static org.fundwatch.desk.Agreements.suspend;
import static org.fundwatch.desk.Agreements.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementTest {
    @Test
    void a_talk_is_allowed_as_a_step_of_the_ladder_and_is_audited() {
        var code = hospital();

        take(code, measure("2026-03-02", "\"measure\": \"TALK\""))
                .then()
                .statusCode(200)
                .body("institution", equalTo(code))
                .body("number", equalTo(1))
                .body("measure", equalTo("TALK"))
                .body("decision.outcome", equalTo("ALLOWED"))
                .body("decision.step", equalTo(1))
                .body("decision.basis.article", equalTo("第三十八条"))
                .body("decision.trace.policyVersion", equalTo("2021-02-01"));

        assertThat(Rows.one("select act || ' ' || actor from audit_row where subject = ?", code))
                .isEqualTo("TAKE_AGREEMENT_MEASURE staff-1");
    }

    @Test
    void damages_are_the_agreement_s_multiple_of_the_base() {
        take(hospital(), measure("2026-03-02", "\"measure\": \"DAMAGES\", \"baseFen\": 10000"))
                .then()
                .statusCode(200)
                .body("decision.damages.amountFen", equalTo(3000))
                .body("decision.damages.multiple", equalTo("0.3"));
    }

    @Test
    void a_second_suspension_within_the_term_is_decided_as_a_termination() {
        var code = hospital();
        suspend(code, "2026-02-02")
                .then()
                .statusCode(200)
                .body("decision.outcome", equalTo("SUSPENDED"))
                .body("decision.suspension.until", equalTo("2026-05-01"))
                .body("decision.spread", contains("OTHER_AREAS"));

        suspend(code, "2026-06-01")
                .then()
                .statusCode(200)
                .body("measure", equalTo("TERMINATE_AGREEMENT"))
                .body("proposed", equalTo("SUSPEND FUND_AT_RISK 2026-06-01"))
                .body("decision.termination.grounds", contains("SUSPENDED_TWICE_OR_NOT_RECTIFIED"));
    }

    @Test
    void a_second_suspension_is_a_termination_also_where_its_decision_is_given_an_earlier_day() {
        var code = hospital();
        suspend(code, "2026-02-02").then().statusCode(200);

        suspend(code, "2026-02-01").then().statusCode(200).body("measure", equalTo("TERMINATE_AGREEMENT"));
    }

    @Test
    void a_suspension_ends_with_its_time_and_a_verification_that_passed() {
        var code = hospital();
        suspend(code, "2026-02-02").then().statusCode(200);
        standing(code, "2026-02-02", "SUSPENDED");
        standing(code, "2026-06-01", "SUSPENDED");

        follow(code, 1, "VERIFICATION_PASSED", "2026-05-20")
                .then()
                .statusCode(200)
                .body("number", equalTo(2));

        standing(code, "2026-05-19", "SUSPENDED");
        standing(code, "2026-05-20", "IN_FORCE");
        assertThat(Rows.one("select trace from agreement_follow_up where institution_code = ?", code))
                .contains("AGR-21", "PASSED");
    }

    @Test
    void a_verification_that_failed_is_a_ground_on_which_the_agreement_must_end() {
        var code = hospital();
        suspend(code, "2026-02-02").then().statusCode(200);
        follow(code, 1, "VERIFICATION_FAILED", "2026-04-01").then().statusCode(200);

        standing(code, "2026-04-01", "MUST_END");
    }

    @Test
    void an_own_suspension_ends_the_agreement_in_principle_unless_somebody_asks_to_go_on() {
        var code = hospital();
        var own =
                "\"measure\": \"SUSPEND_AGREEMENT\", \"requestedOn\": \"2026-01-05\", \"from\": \"2026-04-05\", \"days\": 30";
        take(code, measure("2026-02-02", own)).then().statusCode(200);

        standing(code, "2026-04-04", "IN_FORCE");
        standing(code, "2026-10-01", "SUSPENDED");
        standing(code, "2026-10-02", "ENDS_IN_PRINCIPLE");
        follow(code, 1, "ASKED_TO_GO_ON", "2026-05-01").then().statusCode(200);
        standing(code, "2026-10-02", "SUSPENDED");
    }

    @Test
    void an_ended_agreement_bars_a_new_application_as_far_as_the_file_tells() {
        var code = hospital();
        take(code, ending("2023-03-02", "\"grounds\": [\"FRAUD_VERIFIED\"], \"bar\": \"TERMINATED_FOR_VIOLATION\""))
                .then()
                .statusCode(200);

        standing(code, "2023-03-02", "ENDED_UNDETERMINED")
                .then()
                .body("standing.missing", equalTo("whether PENALTY_OUTSTANDING still holds"));
        follow(code, 1, "PENALTY_OUTSTANDING", "2023-03-05").then().statusCode(200);
        standing(code, "2026-03-01", "ENDED_BARRED").then().body("standing.bars.owed", hasItem("PENALTY_OUTSTANDING"));
        follow(code, 1, "PENALTY_PERFORMED", "2023-06-01").then().statusCode(200);
        standing(code, "2026-03-01", "ENDED_BARRED").then().body("standing.freeOn", equalTo("2026-03-02"));
        standing(code, "2026-03-02", "ENDED_FREE");
    }

    @Test
    void what_an_agreement_ended_for_is_asked_for_where_nobody_has_said() {
        var code = hospital();
        take(code, ending("2026-03-02", "\"grounds\": [\"LICENCE_LOST\"]"))
                .then()
                .statusCode(200);

        standing(code, "2026-03-02", "ENDED_UNDETERMINED")
                .then()
                .body("standing.missing", equalTo("whether the agreement ended for a violation or for a breach"));
        suspend(code, "2026-04-02").then().statusCode(422).body("reason", equalTo("ALREADY_ENDED"));
        take(code, measure("2026-04-02", "\"measure\": \"RECOVER_PAYMENT\""))
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_possible_is_answered_with_article_version_and_trace_or_with_what_is_missing() {
        var code = hospital();
        desk().get(path(code)).then().statusCode(200).body("possible", empty()).body("measures", empty());
        take(code, measure("2026-01-05", "\"measure\": \"TALK\"").replace("\"suspensionMonths\": 3, ", ""))
                .then()
                .statusCode(200);

        desk().get(path(code), "on", "2026-03-02")
                .then()
                .statusCode(200)
                .body("kind", equalTo("HOSPITAL"))
                .body("rules.ladder", hasSize(6))
                .body("rules.grounds", hasSize(11))
                .body("rules.groundsInLaw", equalTo(14))
                .body("standing.state", equalTo("IN_FORCE"))
                .body("possible.find { it.measure == 'TALK' }.decision.outcome", equalTo("ALLOWED"))
                .body(
                        "possible.find { it.measure == 'TALK' }.decision.trace.policy",
                        equalTo("agreement/hospital-2021"))
                .body(
                        "possible.find { it.measure == 'SUSPEND_AGREEMENT' }.decision.missing",
                        equalTo("length of suspension in the service agreement"))
                .body("possible.find { it.measure == 'TERMINATE_AGREEMENT' }.decision.refusal", equalTo("NO_GROUND"));
    }

    @Test
    void before_the_rules_there_are_none_to_pick_from() {
        var code = hospital();
        desk().get(path(code), "on", "2021-01-31")
                .then()
                .statusCode(200)
                .body("rules", equalTo(null))
                .body("standing.state", equalTo("NOTHING_ON_FILE"));
    }
}
