package org.fundwatch.claimvalidation.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimvalidation.fhir.Submitter.outcome;
import static org.fundwatch.claimvalidation.fhir.Submitter.submit;
import static org.fundwatch.claimvalidation.fhir.Submitter.submitTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.fundwatch.claimvalidation.Institutions;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the FHIR door does not take, it refuses in FHIR. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class RefusedSubmissionTest {

    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @ParameterizedTest(name = "{1}: {2} {3}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            "use": "claim"             | "use": "x"                    | 422 | invalid       | %resource.use
            "quantity": { "value": 1 } | "factor": 0.5                 | 422 | not-supported | %resource.item[0].factor
            "value": 80.00             | "value": 80.005               | 422 | invalid       | %resource.item[0].net.value
            "value": 80.00             | "value": 1000e2147483646      | 422 | invalid       | %resource.item[0].net.value
            "value": 80.00             | "value": 1e-900000000         | 422 | invalid       | %resource.item[0].net.value
            "resourceType": "Claim"    | "resourceType": "Bundle"      | 422 | not-supported | %resource.resourceType
            "sequence": 2              | "sequence": 1                 | 422 | invalid       | %resource.item[1].sequence
            "use": "claim"             | "use": "claim", "use": "x"    | 400 | structure     |
            """)
    void a_refusal_is_an_operation_outcome_that_says_where(
            String part, String instead, int status, String code, String path) {
        var answer = submit(Bill.with(part, instead));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        var issue = outcome(answer).getIssueFirstRep();
        assertThat(issue.getCode().toCode()).isEqualTo(code);
        assertThat(issue.getExpression())
                .extracting(it -> it.getValue())
                .isEqualTo(path == null ? List.of() : List.of(path));
        assertThat(FakeQueue.messages()).isEmpty();
    }

    @Test
    void who_is_a_stranger_and_what_is_no_operation_are_told_in_fhir_too() {
        var stranger =
                given().contentType("application/fhir+json").body(Bill.text()).post("/fhir/Claim/$submit");
        var forged = given().contentType("application/fhir+json")
                .header("Authorization", "Bearer a.b.c")
                .body(Bill.text())
                .post("/fhir/Claim/$submit");

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(outcome(stranger).getIssueFirstRep().getCode().toCode()).isEqualTo("login");
        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(outcome(submitTo("$other", Bill.text()))
                        .getIssueFirstRep()
                        .getCode()
                        .toCode())
                .isEqualTo("not-found");
        assertThat(submitTo("$submit", Bill.text() + " ".repeat(256 * 1024)).statusCode())
                .isEqualTo(413);
    }
}
