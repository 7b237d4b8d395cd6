package org.fundwatch.desk;

import static org.fundwatch.desk.Agreements.ending;
import static org.fundwatch.desk.Agreements.follow;
import static org.fundwatch.desk.Agreements.hospital;
import static org.fundwatch.desk.Agreements.suspend;
import static org.fundwatch.desk.Agreements.take;
import static org.fundwatch.desk.Points.at;
import static org.fundwatch.desk.Points.fine;
import static org.fundwatch.desk.Points.give;
import static org.fundwatch.desk.Points.points;
import static org.fundwatch.desk.Points.somebody;
import static org.fundwatch.desk.Points.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What a measure on an institution does to those who answer for it, and how it shows at all their workplaces. */
@QuarkusTest
class StaffTest {
    private static final String SHARE = "share of suspended or terminated staff in the place's rules";

    @Test
    void a_suspended_agreement_suspends_who_answers_for_it_until_it_goes_on() {
        var here = hospital();
        var code = suspended(here);

        at(code, "2026-02-02")
                .then()
                .body("registration", equalTo("SUSPENDED"))
                .body("linked.institution", contains(here))
                .body("linked.measure", contains(1))
                .body("linked.fate", contains("SUSPENDED"))
                .body("linked.registration", contains("SUSPENDED"));
        staff(here, "2026-02-02").then().body("suspensions", equalTo(1)).body("missing", equalTo(SHARE));

        follow(here, 1, "VERIFICATION_PASSED", "2026-05-10").then().statusCode(200);
        at(code, "2026-05-10")
                .then()
                .body("registration", equalTo("NORMAL"))
                .body("linked.registration", contains("NORMAL"));
    }

    @Test
    void a_suspension_shows_at_every_workplace_and_counts_where_it_began() {
        var here = hospital();
        var elsewhere = hospital();
        var code = suspended(here);
        var act = fine("ACT-2", "GENERAL", 4).replace("H00000000009", elsewhere);
        give(code, act.replace("2025-03-03", "2026-01-05")).then().statusCode(200);

        at(code, "2026-02-02").then().body("workplaces", contains(here, elsewhere));
        staff(elsewhere, "2026-02-02")
                .then()
                .body("practitioners.practitioner", contains(code))
                .body("practitioners.registration", contains("SUSPENDED"))
                .body("practitioners.total", contains(5))
                .body("suspensions", equalTo(0))
                .body("missing", nullValue());
    }

    @Test
    void an_ended_agreement_terminates_who_answers_for_it_and_nobody_else() {
        var here = hospital();
        var answers = somebody();
        var other = somebody();
        take(here, ending("2026-02-02", "\"grounds\": [\"LICENCE_LOST\"]"))
                .then()
                .statusCode(200);
        give(answers, answering(here, "2026-02-02")).then().statusCode(200);
        give(other, answering(here, "2026-02-02").replace("协 1 号", "协 7 号"))
                .then()
                .statusCode(200);

        staff(here, "2026-02-02")
                .then()
                .body("practitioners.practitioner", contains(answers, other))
                .body("practitioners.registration", contains("TERMINATED", "NORMAL"))
                .body("terminations", equalTo(1))
                .body("missing", equalTo(SHARE));
    }

    @Test
    void points_that_stand_on_a_measure_that_fell_say_so_and_count_until_somebody_takes_them_back() {
        var here = hospital();
        var code = suspended(here);
        follow(here, 1, "ANNULLED", "2026-03-20").then().statusCode(200);

        at(code, "2026-03-19").then().body("acts[0].fallenFooting", nullValue());
        at(code, "2026-03-20")
                .then()
                .body("total", equalTo(1))
                .body("acts[0].withdrawn", equalTo(false))
                .body("acts[0].fallenFooting.measure", equalTo(1))
                .body("acts[0].fallenFooting.annulledOn", equalTo("2026-03-20"))
                .body("acts[0].fallenFooting.toRecord", equalTo("POINTS_WITHDRAWN"));
    }

    @Test
    void points_are_taken_back_without_an_appeal_from_the_day_on_which_their_measure_fell() {
        var here = hospital();
        var code = suspended(here);
        follow(here, 1, "ANNULLED", "2026-03-20").then().statusCode(200);

        step(code, 1, "POINTS_WITHDRAWN", "2026-03-19", "")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/kind"));
        step(code, 1, "POINTS_WITHDRAWN", "2026-03-20", "").then().statusCode(200);
        at(code, "2026-03-20")
                .then()
                .body("total", equalTo(0))
                .body("acts[0].withdrawn", equalTo(true))
                .body("acts[0].fallenFooting", nullValue());
    }

    @Test
    void nobody_with_points_is_an_empty_list() {
        staff(hospital(), "2026-02-02")
                .then()
                .statusCode(200)
                .body("practitioners", empty())
                .body("suspensions", equalTo(0))
                .body("missing", nullValue());
    }

    @Test
    void a_repair_is_asked_for_and_agreed_to_and_what_it_gives_back_is_asked() {
        var code = somebody();
        give(code, fine("ACT-1", "MAIN", 6)).then().statusCode(200);

        step(code, 1, "REPAIR_AGREED", "2025-04-01", "").then().statusCode(422).body("pointer", equalTo("/kind"));
        step(code, 1, "REPAIR_ASKED", "2025-04-01", "").then().statusCode(200);
        step(code, 1, "REPAIR_AGREED", "2025-04-02", "").then().statusCode(200);
        step(code, 1, "REPAIR_GRANTED", "2025-04-03", "")
                .then()
                .statusCode(422)
                .body("missingFact", equalTo("what repair gives back in the place's rules"));
        at(code, "2025-04-03")
                .then()
                .body("total", equalTo(6))
                .body("acts[0].steps.kind", contains("REPAIR_ASKED", "REPAIR_AGREED"));
    }

    /** Somebody who answers for the suspension of a hospital's agreement on 2026-02-02, with one point. */
    private static String suspended(String hospital) {
        var code = somebody();
        suspend(hospital, "2026-02-02").then().statusCode(200);
        give(code, answering(hospital, "2026-02-02")).then().statusCode(200);
        return code;
    }

    private static String answering(String institution, String day) {
        return points("ACT-1", "AGREEMENT_DAMAGES", "GENERAL", 1)
                .replace("H00000000009", institution)
                .replace("PENALTY", "AGREEMENT_MEASURE")
                .replace("2025-03-03", day)
                .replace("罚 1 号", "协 1 号");
    }

    private static Response staff(String institution, String on) {
        return Desk.as("auditor").get("/v1/institutions/" + institution + "/practitioners", "on", on);
    }
}
