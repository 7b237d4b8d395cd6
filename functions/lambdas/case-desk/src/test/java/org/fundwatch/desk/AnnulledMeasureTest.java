package org.fundwatch.desk;

import static org.fundwatch.desk.Agreements.follow;
import static org.fundwatch.desk.Agreements.hospital;
import static org.fundwatch.desk.Agreements.measure;
import static org.fundwatch.desk.Agreements.standing;
import static org.fundwatch.desk.Agreements.suspend;
import static org.fundwatch.desk.Agreements.take;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

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
