package org.fundwatch.desk;

import static org.fundwatch.desk.Agreements.follow;
import static org.fundwatch.desk.Agreements.followUp;
import static org.fundwatch.desk.Agreements.hospital;
import static org.fundwatch.desk.Agreements.measure;
import static org.fundwatch.desk.Agreements.path;
import static org.fundwatch.desk.Agreements.standing;
import static org.fundwatch.desk.Agreements.suspend;
import static org.fundwatch.desk.Agreements.take;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AnnulledMeasureTest {

    @Test
    void a_suspension_that_fell_no_longer_stands_and_does_not_make_the_next_one_a_termination() {
        var code = hospital();
        suspend(code, "2026-03-02").then().statusCode(200);
        follow(code, 1, "ANNULLED", "2026-03-20").then().statusCode(200);

        standing(code, "2026-03-19", "SUSPENDED");
        standing(code, "2026-03-20", "IN_FORCE");
        suspend(code, "2026-04-02").then().statusCode(200);
        standing(code, "2026-04-02", "SUSPENDED");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "VERIFICATION_FAILED, 2026-03-20, 422",
        "PENALTY_OUTSTANDING, 2026-03-21, 422",
        "ANNULLED,            2026-03-19, 422",
        "VERIFICATION_FAILED, 2026-03-19, 200"
    })
    void nothing_is_recorded_of_a_measure_after_it_fell(String kind, String on, int status) {
        var code = hospital();
        suspend(code, "2026-03-02").then().statusCode(200);
        follow(code, 1, "ANNULLED", "2026-03-20").then().statusCode(200);

        carelessly(code, kind, on).then().statusCode(status).body("pointer", equalTo(status == 200 ? null : "/on"));
    }

    private static Response carelessly(String code, String kind, String on) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .post(path(code) + "/1/follow-ups", followUp(kind, on));
    }

    @Test
    void an_own_suspension_that_was_left_early_counts_no_longer_than_it_lasted() {
        var code = hospital();
        var own = "\"measure\": \"SUSPEND_AGREEMENT\", \"requestedOn\": \"2026-01-05\", \"from\": \"%s\", \"days\": %d";
        take(code, measure("2026-02-02", own.formatted("2026-04-05", 100)))
                .then()
                .statusCode(200);
        follow(code, 1, "ASKED_TO_GO_ON", "2026-05-01").then().statusCode(200);
        follow(code, 1, "VERIFICATION_PASSED", "2026-05-04").then().statusCode(200);

        take(code, measure("2026-06-02", own.formatted("2026-07-14", 81)))
                .then()
                .statusCode(200);
    }

    @Test
    void own_suspensions_that_follow_on_one_another_last_180_days_together() {
        var code = hospital();
        var own = "\"measure\": \"SUSPEND_AGREEMENT\", \"requestedOn\": \"2026-01-05\", \"from\": \"%s\", \"days\": %d";
        take(code, measure("2026-02-02", own.formatted("2026-04-05", 100)))
                .then()
                .statusCode(200);

        take(code, measure("2026-02-02", own.formatted("2026-07-14", 81)))
                .then()
                .statusCode(422)
                .body("reason", equalTo("TOO_LONG"));
        take(code, measure("2026-02-02", own.formatted("2026-07-14", 80)))
                .then()
                .statusCode(200);
    }
}
