package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import org.fundwatch.reports.ReportStage;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {
    private static final Path COMMITTED = Path.of("../../../openapi/report-follow-up.yaml");
    private static final Path SERVED = Path.of("target/openapi/openapi.yaml");

    private final FiledReports reports;

    ContractTest(FiledReports reports) {
        this.reports = reports;
    }

    @Test
    void the_committed_contract_is_the_served_one() {
        assertThat(SERVED).hasSameTextualContentAs(COMMITTED);
    }

    @Test
    void an_answer_and_a_refusal_keep_to_the_contract() {
        assertThat(conversation(reports.file(ReportStage.ACCEPTED).printed())).isEqualTo(200);
        assertThat(conversation("FW-0000-0000")).isEqualTo(422);
    }

    private static int conversation(String receipt) {
        return given().filter(new OpenApiValidationFilter(COMMITTED.toString()))
                .contentType("application/json")
                .body(Map.of("receipt", receipt))
                .post("/v1/follow-up")
                .statusCode();
    }
}
