package org.fundwatch.desk;

import static org.fundwatch.desk.Points.at;
import static org.fundwatch.desk.Points.clock;
import static org.fundwatch.desk.Points.fine;
import static org.fundwatch.desk.Points.give;
import static org.fundwatch.desk.Points.points;
import static org.fundwatch.desk.Points.somebody;
import static org.fundwatch.desk.Points.step;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PointsProcedureTest {
    @Test
    void the_periods_of_the_procedure_run_in_working_days() {
        var code = notified();

        at(code, "2025-03-31")
                .then()
                .body(clock("POINTS_NOTICE") + ".due", equalTo("2025-03-17"))
                .body(clock("POINTS_NOTICE") + ".state", equalTo("MET"))
                .body(clock("POINTS_DELIVERY") + ".due", equalTo("2025-03-19"))
                .body(clock("POINTS_APPEAL") + ".due", equalTo("2025-04-01"))
                .body(clock("POINTS_APPEAL") + ".state", equalTo("RUNNING"))
                .body(clock("POINTS_APPEAL") + ".basis.article", equalTo("第四十一条"))
                .body("acts[0].accepted", equalTo(false));
        at(code, "2025-04-02").then().body("acts[0].accepted", equalTo(true));

        step(code, 1, "APPEALED", "2025-04-01", "").then().statusCode(200);
        at(code, "2025-04-02").then().body(clock("POINTS_APPEAL_REVIEW") + ".due", equalTo("2025-04-29"));
        step(code, 1, "ASSESSMENT_BEGAN", "2025-04-10", "").then().statusCode(200);
        at(code, "2025-04-11")
                .then()
                .body(clock("POINTS_APPEAL_REVIEW") + ".paused", equalTo("THIRD_PARTY_ASSESSMENT"));
        step(code, 1, "ASSESSMENT_ENDED", "2025-04-15", "").then().statusCode(200);
        step(code, 1, "POINTS_WITHDRAWN", "2025-04-20", "").then().statusCode(200);

        at(code, "2025-04-19").then().body("total", equalTo(6));
        at(code, "2025-04-20").then().body("total", equalTo(0)).body("acts[0].withdrawn", equalTo(true));
    }

    @Test
    void a_suspension_lasts_as_picked_and_ends_by_an_assessment() {
        var code = somebody();
        give(code, points("ACT-1", "SETTLED_FOR_UNREGISTERED", "MAIN", 9))
                .then()
                .statusCode(200);

        step(code, 1, "SUSPENSION_BEGAN", "2025-04-01", ", \"months\": 7")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/months"));
        step(code, 1, "SUSPENSION_BEGAN", "2025-04-01", ", \"months\": 3")
                .then()
                .statusCode(200);
        at(code, "2025-04-01")
                .then()
                .body("registration", equalTo("SUSPENDED"))
                .body("acts[0].suspendedUntil", equalTo("2025-06-30"))
                .body("restorationAskBy", equalTo("2025-06-09"));

        step(code, 1, "RESTORATION_ASKED", "2025-06-09", "").then().statusCode(200);
        at(code, "2025-06-10").then().body(clock("RESTORATION_ASSESSMENT") + ".due", equalTo("2025-06-23"));
        step(code, 1, "RESTORATION_GRANTED", "2025-06-20", "").then().statusCode(200);
        at(code, "2025-06-30").then().body("registration", equalTo("SUSPENDED"));
        at(code, "2025-07-01").then().body("registration", equalTo("NORMAL"));
    }

    @Test
    void a_suspension_that_nobody_restored_goes_on() {
        var code = somebody();
        give(code, points("ACT-1", "SETTLED_FOR_UNREGISTERED", "MAIN", 9))
                .then()
                .statusCode(200);
        step(code, 1, "SUSPENSION_BEGAN", "2025-04-01", ", \"months\": 1")
                .then()
                .statusCode(200);

        at(code, "2025-06-01").then().body("registration", equalTo("SUSPENDED"));
    }

    private static String notified() {
        var code = somebody();
        give(code, fine("ACT-1", "MAIN", 6)).then().statusCode(200);
        step(code, 1, "PENALTY_RECEIVED", "2025-03-10", "").then().statusCode(200);
        step(code, 1, "NOTICE_ISSUED", "2025-03-14", "").then().statusCode(200);
        step(code, 1, "NOTICE_DELIVERED", "2025-03-18", "").then().statusCode(200);
        return code;
    }
}
