package org.fundwatch.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemMapperTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,  /doors/case,    application/json, 404, case/unknown
            GET,  /nowhere,       application/json, 404, request/no-such-resource
            PUT,  /doors/dates,   application/json, 405, request/method-not-allowed
            POST, /doors/dates,   text/plain,       415, request/unsupported-media-type
            POST, /doors/dates,   application/json, 400, request/unreadable
            """)
    void every_refusal_is_a_problem(String method, String path, String mediaType, int status, String type) {
        given().contentType(mediaType)
                .body("{")
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://fundwatch.org/problems/" + type))
                .body("status", equalTo(status));
    }

    @Test
    void an_answer_that_nobody_can_give_is_refused_with_a_problem() {
        given().accept("application/vnd.nobody+xml")
                .contentType(ContentType.JSON)
                .body("{\"from\": \"2023-02-03\"}")
                .post("/doors/dates")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("https://fundwatch.org/problems/request/not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"often", "tries"})
    void who_comes_too_soon_is_told_when_to_come_again_in_the_header_and_in_the_problem(String door) {
        given().get("/doors/" + door)
                .then()
                .statusCode(429)
                .header("Retry-After", "7")
                .body("retryAfter", equalTo(7));
    }

    @Test
    void a_misfit_names_the_field_and_the_rule() {
        given().contentType(ContentType.JSON)
                .body("{\"from\": \"2023-02-30\"}")
                .post("/doors/dates")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/from"))
                .body("detail", equalTo("must be a date YYYY-MM-DD"));
    }

    @Test
    void a_crash_is_logged_once_by_its_id_and_without_its_message() {
        var log = new Remembering();
        Logger.getLogger("").addHandler(log);

        var answer = crash();
        Logger.getLogger("").removeHandler(log);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(log.lines)
                .singleElement()
                .asString()
                .contains(answer.path("correlationId"), "IllegalStateException", "Doors.java")
                .doesNotContain("张三");
        assertThat(answer.asString()).doesNotContain("张三", "IllegalState");
    }

    @Test
    void a_crash_tells_the_caller_only_its_id() {
        crash().then().body("size()", equalTo(4)).body("correlationId", matchesPattern("[0-9a-f-]{36}"));
    }

    private static Response crash() {
        return given().get("/doors/crash");
    }

    private static final class Remembering extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
                lines.add(new PatternFormatter("%s%e").format(ExtLogRecord.wrap(logged)));
            }
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
