package org.fundwatch.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpApiAnswerTest {
    private final Door door = new Door();

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void a_structure_becomes_status_headers_cookies_and_body() {
        var response = answer("""
                {"statusCode": 201, "headers": {"Content-Type": "text/html", "X-Count": 3, "Content-Length": "999"},
                 "multiValueHeaders": {"x-ignored": ["yes"]}, "cookies": ["a=1; Secure", "b=2"], "body": "<p>医保</p>"}
                """);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("<p>医保</p>");
        assertThat(response.headers().allValues("content-type")).containsExactly("text/html");
        assertThat(response.headers().allValues("x-count")).containsExactly("3");
        assertThat(response.headers().allValues("set-cookie")).containsExactly("a=1; Secure", "b=2");
        assertThat(response.headers().map()).doesNotContainKey("x-ignored");
    }

    @Test
    void base64_is_decoded() {
        assertThat(answer("{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"5Yy75L+d\"}")
                        .body())
                .isEqualTo("医保");
    }

    @Test
    void a_structure_without_a_type_is_plain_text() {
        var response = answer("{\"statusCode\":404}");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("content-type")).contains("text/plain;charset=utf-8");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"caseNumber":"C-1"} | {"caseNumber":"C-1"}
            "hello"              | hello
            [1,2]                | [1,2]
            42                   | 42
            null                 | null
            not json             | not json
            """)
    void an_answer_without_a_status_code_is_a_success_in_json(String payload, String body) {
        var response = answer(payload);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statusCode\":\"fine\"}",
                "{\"statusCode\":99}",
                "{\"statusCode\":600}",
                "{\"statusCode\":200.5}",
                "{\"statusCode\":200,\"body\":{\"a\":1}}",
                "{\"statusCode\":200,\"headers\":\"x\"}",
                "{\"statusCode\":200,\"headers\":{\"x\":[1]}}",
                "{\"statusCode\":200,\"cookies\":\"x\"}",
                "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"%%\"}"
            })
    void a_malformed_structure_is_the_function_s_fault(String payload) {
        var response = answer(payload);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void some_answers_have_no_body(int status) {
        var response = answer("{\"statusCode\":%d,\"body\":\"dropped\"}".formatted(status));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void a_head_request_gets_the_headers_only() {
        door.answer = Door.answered("{\"statusCode\":200,\"body\":\"four\"}");

        var response = door.send("HEAD", "/any", new byte[0]);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-length")).contains("4");
        assertThat(response.body()).isEmpty();
    }

    private HttpResponse<String> answer(String payload) {
        door.answer = Door.answered(payload);
        return door.get("/any");
    }
}
