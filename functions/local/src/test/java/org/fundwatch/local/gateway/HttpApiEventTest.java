package org.fundwatch.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpApiEventTest {
    private final Door door = new Door();

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void a_request_becomes_an_event_of_payload_format_2() throws IOException {
        door.send(
                "GET",
                "/portal/zh-CN/a%20b?lang=zh&place=%E6%B2%B3%E5%8C%97&place=x+y&flag",
                new byte[0],
                "Cookie",
                "a=1; b=2",
                "X-Twice",
                "one",
                "X-Twice",
                "two",
                "User-Agent",
                "phone");

        assertThat(stripped(door.event())).isEqualTo(expected());
    }

    @Test
    void the_same_request_id_goes_to_the_function_and_to_the_client() {
        var response = door.get("/any");

        assertThat(response.headers().firstValue("apigw-requestid"))
                .contains(door.event().at("/requestContext/requestId").asText());
    }

    @ParameterizedTest(name = "{0} is text: {1}")
    @CsvSource(textBlock = """
            application/json,                  true
            application/json;charset=UTF-8,    true
            text/html,                         true
            application/xml,                   true
            application/javascript,            true
            application/problem+json,          false
            application/x-www-form-urlencoded, false
            multipart/form-data; boundary=x,   false
            image/png,                         false
            """)
    void only_text_types_stay_text(String type, boolean text) {
        door.post(type, "医保".getBytes(StandardCharsets.UTF_8));

        assertThat(door.event().get("isBase64Encoded").asBoolean()).isEqualTo(!text);
        assertThat(door.event().get("body").asText()).isEqualTo(text ? "医保" : "5Yy75L+d");
        assertThat(door.event().at("/headers/content-length").asText()).isEqualTo("6");
    }

    @Test
    void what_is_not_there_is_not_in_the_event() {
        door.get("/any");

        assertThat(door.event().properties())
                .extracting(Map.Entry::getKey)
                .doesNotContain("body", "cookies", "pathParameters", "queryStringParameters");
        assertThat(door.event().get("requestContext").has("authorizer")).isFalse();
        assertThat(door.event().get("rawQueryString").asText()).isEmpty();
    }

    @Test
    void claims_reach_the_function_as_text() throws IOException {
        door.get("/v1/cases/C-1", "Authorization", "Bearer good");

        assertThat(door.event().at("/requestContext/authorizer")).isEqualTo(new ObjectMapper().readTree("""
                {"jwt": {"claims": {"sub": "demo", "roles": "[finance auditor]", "exp": "1772352000", "admin": "false"},
                         "scopes": null}}
                """));
        assertThat(door.event().at("/pathParameters/caseNumber").asText()).isEqualTo("C-1");
    }

    @Test
    void the_scopes_that_opened_the_route_reach_the_function() {
        door.get("/v1/audit", "Authorization", "scoped");

        assertThat(door.event().at("/requestContext/authorizer/jwt/scopes").toString())
                .isEqualTo("[\"audit\"]");
    }

    private static JsonNode expected() throws IOException {
        try (var json = HttpApiEventTest.class.getResourceAsStream("event.json")) {
            return new ObjectMapper().readTree(json);
        }
    }

    private JsonNode stripped(JsonNode event) {
        var headers = (ObjectNode) event.get("headers");
        assertThat(headers.get("host").asText()).isEqualTo(door.uri().getAuthority());
        assertThat(headers.get("x-forwarded-port").asText())
                .isEqualTo(String.valueOf(door.uri().getPort()));
        assertThat(headers.get("x-amzn-trace-id").asText()).matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24}");
        headers.put("host", "HOST").put("x-forwarded-port", "PORT").put("x-amzn-trace-id", "TRACE");
        ((ObjectNode) event.get("requestContext")).put("requestId", "ID");
        return event;
    }
}
