package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PointsTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Test
    void points_are_given_with_their_reason_and_audited() {
        var code = somebody();

        give(code, fine("ACT-1", "MAIN", 6))
                .then()
                .statusCode(200)
                .body("practitioner", equalTo(code))
                .body("number", equalTo(1))
                .body("year", equalTo(2025))
                .body("total", equalTo(6))
                .body("outcome", equalTo("NOTICED"));

        assertThat(Rows.one("select act || ' ' || actor from audit_row where subject = ?", code))
                .isEqualTo("GIVE_POINTS staff-1");
        read(code, "2025")
                .then()
                .body("total", equalTo(6))
                .body("lines.act", contains("ACT-1"))
                .body("basis.article", equalTo("经办规程第二十九条"))
                .body("trace.policyVersion", equalTo("2025-01-01"))
                .body("acts[0].reason", equalTo("a reason"))
                .body("registration", equalTo("NORMAL"));
    }

    @Test
    void the_same_act_counts_at_its_highest_and_different_acts_at_all_workplaces_add_up() {
        var code = somebody();
        give(code, fine("ACT-1", "GENERAL", 4)).then().body("total", equalTo(4));
        give(code, fine("ACT-1", "MAIN", 6)).then().body("total", equalTo(6));
        give(code, fine("ACT-2", "GENERAL", 4).replace("H00000000009", "H00000000010"))
                .then()
                .body("total", equalTo(10))
                .body("outcome", equalTo("SUSPENDED"));

        read(code, "2025")
                .then()
                .body("outcome.minMonths", equalTo(1))
                .body("outcome.maxMonths", equalTo(6))
                .body("outcome.missing", equalTo("months of suspension in the place's rules"))
                .body("acts", hasSize(3));
        read(code, "2026").then().body("total", equalTo(0)).body("acts", empty());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "accumulated, PENALTY_FRAUD 10 GENERAL + PENALTY_IMPROPER_USE 4 GENERAL, 1",
        "at once,     PENALTY_FRAUD 12 MAIN,                                     3"
    })
    void twelve_points_end_the_qualification_with_a_bar(String how, String acts, int years) {
        var code = somebody();
        var number = 0;
        for (var act : acts.split(" \\+ ", -1)) {
            var words = act.split(" ", -1);
            give(code, points("ACT-" + ++number, words[0], words[2], Integer.parseInt(words[1])))
                    .then()
                    .statusCode(200);
        }

        step(code, number, "TERMINATION_BEGAN", "2025-05-06", "").then().statusCode(200);
        read(code, "2025")
                .then()
                .body("outcome.barYears", equalTo(years))
                .body("freeOn", equalTo((2025 + years) + "-05-06"))
                .body("registration", equalTo("TERMINATED"));
        assertThat(how).isNotEmpty();
    }

    @Test
    void the_periods_of_the_procedure_run_in_working_days_and_an_appeal_can_take_points_back() {
        var code = somebody();
        give(code, fine("ACT-1", "MAIN", 6)).then().statusCode(200);
        step(code, 1, "PENALTY_RECEIVED", "2025-03-10", "").then().statusCode(200);
        step(code, 1, "NOTICE_ISSUED", "2025-03-14", "").then().statusCode(200);
        step(code, 1, "NOTICE_DELIVERED", "2025-03-18", "").then().statusCode(200);

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

    @Test
    void a_year_before_the_rules_is_undetermined_and_takes_no_points() {
        var code = somebody();
        var before = fine("ACT-1", "MAIN", 6).replace("2025-03-03", "2024-12-31");

        give(code, before)
                .then()
                .statusCode(422)
                .body("missingFact", equalTo("rules on points in force on 2024-01-01"));
        read(code, "2024")
                .then()
                .body("missing", equalTo("rules on points in force on 2024-01-01"))
                .body("total", nullValue())
                .body("bands", empty());
    }

    @Test
    void an_act_that_was_dealt_with_in_two_years_is_asked_about() {
        var code = somebody();
        give(code, fine("ACT-1", "MAIN", 6)).then().statusCode(200);

        give(code, fine("ACT-1", "MAIN", 6).replace("2025-03-03", "2026-01-05"))
                .then()
                .statusCode(422)
                .body("missingFact", equalTo("the year in which the act ACT-1 counts"));
    }

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

    @ParameterizedTest
    @CsvSource({"someone, 2025, /code", "D110000000001, 25, /year", "D110000000001, 99999, /year"})
    void what_is_no_code_and_no_year_is_named(String code, String year, String pointer) {
        Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .get(path(code), "year", year)
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));
    }

    @Test
    void the_same_key_gives_the_first_answer_and_refuses_other_content() {
        var code = somebody();
        var key = UUID.randomUUID().toString();
        var body = fine("ACT-1", "MAIN", 6);
        var first = desk().post(key, path(code), body).asString();

        assertThat(desk().post(key, path(code), body).asString()).isEqualTo(first);
        desk().post(key, path(code), body.replace("a reason", "another")).then().statusCode(409);
        assertThat(Rows.all("select act_id from practitioner_act where practitioner_code = ?", code))
                .hasSize(1);
    }

    static String somebody() {
        return "D%09d".formatted(NUMBERS.incrementAndGet());
    }

    static Response give(String code, String body) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator")).post(path(code), body);
    }

    static String fine(String act, String degree, int points) {
        return points(act, "PENALTY_IMPROPER_USE", degree, points);
    }

    private static String points(String act, String situation, String degree, int points) {
        return """
                {"act": "%s", "situation": "%s", "responsibility": "%s", "points": %d, "reason": "a reason", "footing": {
                  "institution": "H00000000009", "kind": "PENALTY", "decidedOn": "2025-03-03", "document": "罚 1 号"}}""".formatted(act, situation, degree, points);
    }

    private static Response step(String code, int act, String kind, String on, String more) {
        var body = """
                {"kind": "%s", "on": "%s", "document": "通 1 号"%s}""".formatted(kind, on, more);
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator")).post(path(code) + "/" + act + "/steps", body);
    }

    private static String clock(String clock) {
        return "acts[0].clocks.find { it.clock == '" + clock + "' }";
    }

    private static Response read(String code, String year) {
        return desk().get(path(code), "year", year);
    }

    private static Response at(String code, String on) {
        return desk().get(path(code), "on", on);
    }

    private static Desk desk() {
        return Desk.as("adjudicator");
    }

    private static String path(String code) {
        return "/v1/practitioners/" + code + "/points";
    }
}
