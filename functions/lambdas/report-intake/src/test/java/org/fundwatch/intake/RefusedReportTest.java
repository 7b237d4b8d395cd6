package org.fundwatch.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.intake.Requests.anonymous;
import static org.fundwatch.intake.Requests.anonymousWith;
import static org.fundwatch.intake.Requests.named;
import static org.fundwatch.intake.Requests.send;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class RefusedReportTest {
    private static final String MALFORMED = "request/malformed";
    private static final String UNKNOWN = "request/unknown-reference";
    private static final String FUTURE = "2999-01-01";
    private long before;

    @BeforeEach
    void count() {
        before = Tables.reports();
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(Tables.reports()).isEqualTo(before);
    }

    static Stream<Arguments> places_and_people() {
        return Stream.of(
                arguments("a channel that is none", anonymousWith("channel", "FAX"), MALFORMED, "/channel"),
                arguments("a place that is none", anonymousWith("place", "999999"), UNKNOWN, "/place"),
                arguments("a place that is a number", anonymousWith("place", 110000), MALFORMED, "/place"),
                arguments("an unregistered institution", at("H99999999999"), UNKNOWN, "/reported/institutionCode"),
                arguments("a misshapen institution", at("H1"), MALFORMED, "/reported/institutionCode"),
                arguments("nobody reported", anonymousWith("reported", Map.of()), MALFORMED, "/reported"),
                arguments("a reported name too long", called("名".repeat(201)), MALFORMED, "/reported/name"),
                arguments("named without an identity", anonymousWith("named", true), MALFORMED, "/identity"),
                arguments("named without a telephone", identity(Map.of("name", "X")), MALFORMED, "/identity/phone"),
                arguments("anonymous with an identity", namedButAnonymous(), MALFORMED, "/identity"));
    }

    static Stream<Arguments> dates_and_facts() {
        return Stream.of(
                arguments("an impossible date", conduct("2026-02-30", "2026-03-01"), MALFORMED, "/conduct/from"),
                arguments("a first day to come", conduct(FUTURE, FUTURE), MALFORMED, "/conduct/from"),
                arguments("a last day to come", conduct("2026-01-05", FUTURE), MALFORMED, "/conduct/until"),
                arguments("an end before the start", conduct("2026-01-05", "2026-01-04"), MALFORMED, "/conduct/until"),
                arguments("facts too short", anonymousWith("facts", "too short"), MALFORMED, "/facts"),
                arguments("facts too long", anonymousWith("facts", "x".repeat(20_001)), MALFORMED, "/facts"),
                arguments("a wish that is a word", anonymousWith("wantsReward", "yes"), MALFORMED, "/wantsReward"),
                arguments("a field nobody knows", anonymousWith("colour", "red"), MALFORMED, ""),
                arguments("a list", List.of(), MALFORMED, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"places_and_people", "dates_and_facts"})
    void names_the_field_that_does_not_fit(String what, Object body, String type, String pointer) {
        var answer = send(UUID.randomUUID(), body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(pointer);
    }

    static Stream<Arguments> unreadables() {
        return Stream.of(
                arguments("no JSON", "{\"channel\":"),
                arguments("nothing", ""),
                arguments("a key twice", "{\"channel\":\"WEB\",\"channel\":\"WEB\"}"),
                arguments("two documents", "{} {}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadables")
    void refuses_what_is_no_json(String what, String body) {
        refused(
                400,
                "request/unreadable",
                given().header("Idempotency-Key", UUID.randomUUID()).body(body));
    }

    @Test
    void refuses_a_report_without_its_key() {
        refused(400, "request/key-missing", given().body(anonymous()));
        refused(
                400,
                "request/key-missing",
                given().header("Idempotency-Key", "1").body(anonymous()));
    }

    @Test
    void refuses_a_body_over_the_limit() {
        var body = anonymousWith("facts", "x".repeat(64 * 1024));

        refused(
                413,
                "request/too-large",
                given().header("Idempotency-Key", UUID.randomUUID()).body(body));
    }

    @Test
    void refuses_another_content_under_the_same_key() {
        var key = UUID.randomUUID();
        send(key, anonymous());
        before = Tables.reports();

        refused(
                409,
                "request/key-reused",
                given().header("Idempotency-Key", key).body(named()));
    }

    @Test
    void refuses_another_media_type_and_another_method() {
        assertThat(given().contentType("text/plain")
                        .body("report")
                        .post("/v1/reports")
                        .statusCode())
                .isEqualTo(415);
        assertThat(given().get("/v1/reports").statusCode()).isEqualTo(405);
    }

    private static void refused(int status, String type, RequestSpecification request) {
        var answer = request.contentType("application/json").post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
    }

    private static Map<String, Object> at(String institutionCode) {
        return anonymousWith("reported", Map.of("institutionCode", institutionCode));
    }

    private static Map<String, Object> called(String name) {
        return anonymousWith("reported", Map.of("name", name));
    }

    private static Map<String, Object> conduct(String from, String until) {
        return anonymousWith("conduct", Map.of("from", from, "until", until));
    }

    private static Map<String, Object> identity(Map<String, String> identity) {
        var body = named();
        body.put("identity", identity);
        return body;
    }

    private static Map<String, Object> namedButAnonymous() {
        var body = named();
        body.put("named", false);
        return body;
    }
}
