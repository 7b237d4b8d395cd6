package org.fundwatch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedPathsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static {
        new DecodedPaths().customize(MAPPER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases/FW-7HYB-C712", "/v1/cases/ /listing", "/a b", "/<b>", "/\"", "/|^`", "/{x}", "/100%",
                        "/a%zz",
                "/医院", "/\n", "/\u0000", "/😀", "/\\", "/a?b", "/a#b", "/a+b", "/[x]"
            })
    void a_path_that_came_decoded_is_one_that_a_server_reads_and_means_the_same(String decoded) throws Exception {
        var event = MAPPER.readValue(
                MAPPER.writeValueAsString(Map.of("rawPath", decoded, "rawQueryString", "on=2026-01-01")),
                APIGatewayV2HTTPEvent.class);

        assertThat(URI.create(event.getRawPath()).getPath()).isEqualTo(decoded);
        assertThat(event.getRawQueryString()).isEqualTo("on=2026-01-01");
    }

    @Test
    void a_semicolon_begins_no_matrix_parameter() {
        assertThat(DecodedPaths.encoded("/a;%\\/b")).isEqualTo("/a%3B%25%5C/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases/%20/listing", "/%E5%8C%BB", "/a%2Fb"})
    void a_path_that_came_encoded_stays_as_it_is(String encoded) {
        assertThat(DecodedPaths.encoded(encoded)).isEqualTo(encoded);
    }
}
