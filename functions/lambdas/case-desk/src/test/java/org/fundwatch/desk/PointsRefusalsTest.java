package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Points.fine;
import static org.fundwatch.desk.Points.give;
import static org.fundwatch.desk.Points.path;
import static org.fundwatch.desk.Points.points;
import static org.fundwatch.desk.Points.somebody;
import static org.fundwatch.desk.Points.step;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PointsRefusalsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "points": 6             | "points": 7              | points/out-of-range    | /points
            "points": 6             | "points": 0              | request/malformed      | /points
            "kind": "PENALTY"       | "kind": "AGREEMENT_MEASURE" | points/footing-missing | /footing/kind
            "act": "ACT-1"          | "act": "a b"             | request/malformed      | /act
            "document": "罚 1 号"    | "document": " "          | request/malformed      | /footing/document
            "decidedOn": "2025-03-03" | "decidedOn": "9999-03-03" | request/malformed   | /footing/decidedOn
            "reason": "a reason"    | "reason": ""             | request/malformed      | /reason
            "reason": "a reason"    | "reason": "x", "name": "y" | request/malformed    | ~~
            "situation": "PENALTY_IMPROPER_USE" | "situation": "RUDE" | request/malformed | /situation
            """)
    void points_that_cannot_be_are_a_problem_and_stay_ungiven(String good, String bad, String problem, String pointer) {
        var code = somebody();
        var body = fine("ACT-1", "MAIN", 6);
        assertThat(body).contains(good);

        give(code, body.replace(good, bad))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/" + problem))
                .body("pointer", equalTo(pointer));
        assertThat(Rows.all("select act_id from practitioner_act where practitioner_code = ?", code))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}{3} -> {4} {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            9 | NOTICE_ISSUED     | 2025-03-10 | ~~            | 404 |
            1 | NOTICE_DELIVERED  | 2025-03-10 | ~~            | 422 | /kind
            1 | NOTICE_ISSUED     | 2025-03-02 | ~~            | 422 | /kind
            1 | NOTICE_ISSUED     | 9999-03-02 | ~~            | 422 | /on
            1 | POINTS_WITHDRAWN  | 2025-03-10 | ~~            | 422 | /kind
            1 | SUSPENSION_BEGAN  | 2025-03-10 | ~, "months": 1~ | 422 | /kind
            1 | SUSPENSION_BEGAN  | 2025-03-10 | ~~            | 422 | /months
            1 | NOTICE_ISSUED     | 2025-03-10 | ~, "months": 1~ | 422 | /months
            1 | TERMINATION_BEGAN | 2025-03-10 | ~~            | 422 | /kind
            """)
    void what_cannot_have_happened_after_points_is_a_problem(
            int number, String kind, String on, String more, int status, String pointer) {
        var code = somebody();
        give(code, fine("ACT-1", "MAIN", 6)).then().statusCode(200);

        step(code, number, kind, on, more).then().statusCode(status).body("pointer", equalTo(pointer));
        assertThat(Rows.all("select kind from practitioner_step where practitioner_code = ?", code))
                .isEmpty();
    }

    @Test
    void a_restoration_within_the_bar_of_a_termination_is_refused_by_its_day() {
        var code = somebody();
        give(code, points("ACT-1", "PENALTY_FRAUD", "MAIN", 12)).then().statusCode(200);
        step(code, 1, "TERMINATION_BEGAN", "2025-05-06", "").then().statusCode(200);
        step(code, 1, "RESTORATION_ASKED", "2025-06-02", "").then().statusCode(200);

        step(code, 1, "RESTORATION_GRANTED", "2025-06-03", "")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/on"));
    }

    @Test
    void an_appeal_after_its_period_is_refused_by_its_day() {
        var code = somebody();
        give(code, fine("ACT-1", "MAIN", 6)).then().statusCode(200);
        step(code, 1, "NOTICE_ISSUED", "2025-03-14", "").then().statusCode(200);
        step(code, 1, "NOTICE_DELIVERED", "2025-03-18", "").then().statusCode(200);

        step(code, 1, "APPEALED", "2025-04-02", "").then().statusCode(422).body("pointer", equalTo("/on"));
        step(code, 1, "APPEALED", "2025-04-01", "").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "someone, 2025, /code",
        "D110000000001, 0, /year",
        "D110000000001, 10000, /year",
        "D110000000001, x, /year"
    })
    void what_is_no_code_and_no_year_is_named(String code, String year, String pointer) {
        Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .get(path(code), "year", year)
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));
    }
}
