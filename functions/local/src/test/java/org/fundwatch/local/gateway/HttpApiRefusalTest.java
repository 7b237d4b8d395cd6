package org.fundwatch.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.template.ThrottleSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpApiRefusalTest {
    private static final byte[] NOTHING = {};
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Door door = new Door();

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            GET,     /elsewhere
            GET,     /v1/reports/
            DELETE,  /v1/reports
            OPTIONS, /v1/reports
            HEAD,    /v1/reports
            GET,     /portal
            GET,     /portal/
            GET,     /
            """)
    void what_no_route_takes_is_not_found(String method, String path) {
        var response = door.send(method, path, NOTHING);

        assertRefused(response, 404, method.equals("HEAD") ? "" : "{\"message\":\"Not Found\"}");
    }

    @Test
    void no_token_is_unauthorized() {
        var response = door.get("/v1/cases/C-1");

        assertRefused(response, 401, "{\"message\":\"Unauthorized\"}");
        assertThat(response.headers().firstValue("www-authenticate")).contains("Bearer");
    }

    @Test
    void a_token_that_does_not_count_is_unauthorized_with_the_reason() {
        var response = door.get("/v1/cases/C-1", "Authorization", "Bearer old");

        assertRefused(response, 401, "{\"message\":\"Unauthorized\"}");
        assertThat(response.headers().firstValue("www-authenticate"))
                .contains("Bearer scope=\"\" error=\"invalid_token\" error_description=\"the token has expired\"");
    }

    @Test
    void a_token_without_the_scope_is_forbidden() {
        var response = door.get("/v1/audit", "Authorization", "bearer good");

        assertRefused(response, 403, "{\"message\":\"Forbidden\"}");
        assertThat(response.headers().firstValue("www-authenticate"))
                .contains("Bearer scope=\"audit all\" error=\"insufficient_scope\"");
    }

    @Test
    void a_body_over_ten_megabytes_is_too_large() {
        assertThat(door.post("text/plain", new byte[TEN_MEGABYTES]).statusCode())
                .isEqualTo(200);

        var response = door.post("text/plain", new byte[TEN_MEGABYTES + 1]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    }

    @Test
    void an_event_that_lambda_does_not_take_is_too_large() {
        door.answer = new Invocation.Failed(Invocation.Failed.REQUEST_TOO_LARGE, "6291457 bytes");

        assertThat(door.get("/any").statusCode()).isEqualTo(413);
    }

    @Test
    void headers_over_ten_kilobytes_are_too_large() {
        assertThat(door.get("/any", "x-long", "x".repeat(9_000)).statusCode()).isEqualTo(200);

        var response = door.get("/any", "x-long", "x".repeat(10_240));

        assertThat(response.statusCode()).isEqualTo(431);
        assertThat(response.body()).isEqualTo("{\"message\":\"Request Header Fields Too Large\"}");
    }

    @Test
    void a_flood_gets_too_many_requests() {
        try (var narrow = new Door(new ThrottleSpec(1, 2), HttpApiSettings.LONGEST)) {
            narrow.get("/any");
            narrow.get("/any");

            var response = narrow.get("/any");

            assertThat(response.statusCode()).isEqualTo(429);
            assertThat(response.body()).isEqualTo("{\"message\":\"Too Many Requests\"}");
        }
    }

    @Test
    void a_function_that_fails_is_an_internal_error_without_its_words() {
        door.answer = new Invocation.Failed("java.lang.IllegalStateException", "a secret");

        var response = door.get("/any");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @Test
    void a_throttled_function_is_unavailable() {
        door.answer = new Invocation.Throttled();

        assertUnavailable(door.get("/any"));
    }

    @Test
    void a_function_over_its_time_is_unavailable() {
        door.answer = new Invocation.TimedOut();

        assertUnavailable(door.get("/any"));
    }

    @Test
    void a_function_slower_than_the_gateway_waits_is_unavailable() {
        try (var hasty = new Door(ThrottleSpec.ACCOUNT_DEFAULT, Duration.ofMillis(100))) {
            hasty.delay = Duration.ofSeconds(5);

            assertUnavailable(hasty.get("/any"));
        }
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
    }

    private void assertRefused(HttpResponse<String> response, int status, String body) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(body);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(door.untouched()).isTrue();
    }
}
