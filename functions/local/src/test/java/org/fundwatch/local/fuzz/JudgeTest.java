package org.fundwatch.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.local.contracts.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static final Path CONTRACTS = Path.of("../../openapi");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201 | application/json         | {"receipt":"…"}
            422 | application/problem+json | {"type":"https://fundwatch.org/problems/request/malformed","status":422}
            429 | application/json         | {"message":"Too Many Requests"}
            """)
    void what_the_contract_the_problems_and_the_gateway_say_is_right(int status, String type, String body)
            throws IOException {
        assertThat(complaint("POST", "/v1/reports", true, status, type, body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 | application/problem+json | {"type":"https://fundwatch.org/problems/request/malformed","status":500}
            503 | application/json         | {"message":"Service Unavailable"}
            200 | application/json         | {}
            201 | text/html                | <p>
            201 | application/json         | {"receipt":
            400 | application/json         | {"error":"no"}
            422 | application/problem+json | {"type":"https://fundwatch.org/problems/request/unheard-of","status":422}
            400 | application/problem+json | {"type":"https://fundwatch.org/problems/request/malformed","status":422}
            422 | application/problem+json | {"type":"https://fundwatch.org/problems/request/malformed","status":400}
            401 | application/json         | {"message":"Unauthorized"}
            """)
    void everything_else_is_not(int status, String type, String body) throws IOException {
        assertThat(complaint("POST", "/v1/reports", true, status, type, body)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/fhir/Claim/{operation}, request/malformed, true",
        "/fhir/Claim/{operation}, request/unreadable, false",
        "/v1/reports, request/malformed, false"
    })
    void fhir_says_a_problem_of_the_list_where_the_contract_has_fhir(String path, String slug, boolean right)
            throws IOException {
        var body = "{\"issue\":[{\"details\":{\"coding\":[{\"code\":\"" + slug + "\"}]}}]}";

        assertThat(complaint("POST", path, true, 422, "application/fhir+json", body)
                        .isEmpty())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void the_gateway_refuses_whoever_shows_no_token_and_nobody_else(boolean trusted, boolean right) throws IOException {
        var complaint =
                complaint("GET", "/v1/cases", trusted, 401, "application/json", "{\"message\":\"Unauthorized\"}");

        assertThat(complaint.isEmpty()).isEqualTo(right);
    }

    private static Optional<String> complaint(
            String method, String path, boolean trusted, int status, String type, String body) throws IOException {
        var target = Contract.all(CONTRACTS).stream()
                .flatMap(Target::of)
                .filter(one -> one.operation().method().equals(method)
                        && one.operation().path().equals(path))
                .findFirst()
                .orElseThrow();
        var judge = new Judge(
                new YAMLMapper().readTree(CONTRACTS.resolve("problems.yaml").toFile()));
        return judge.complaint(
                new Shot(target, path, Map.of(), ByteBuffer.allocate(0), trusted),
                new Judge.Answer(status, type, body));
    }
}
