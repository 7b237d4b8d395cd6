package org.fundwatch.claimvalidation.cds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.fundwatch.claimvalidation.Hospital;
import org.fundwatch.claimvalidation.Institutions;
import org.fundwatch.claimvalidation.fhir.Bill;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors of HL7 keep to the contract, as requests and as answers. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
@QuarkusTestResource(CdsClients.class)
class CdsContractTest {
    private static final String COMMITTED = "../../../openapi/claim-validation.yaml";
    private static final String SIGN = "/cds-services/fundwatch-order-sign";

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void discovery_and_capability_keep_to_the_contract() {
        assertThat(held().get("/cds-services").statusCode()).isEqualTo(200);
        assertThat(held().get("/fhir/metadata").statusCode()).isEqualTo(200);
    }

    @Test
    void a_call_its_cards_and_what_is_missing_keep_to_the_contract() {
        var lacking = Ehr.orderSign();
        lacking.remove("prefetch");

        assertThat(post(SIGN, Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN)))).isEqualTo(200);
        assertThat(post(SIGN, lacking)).isEqualTo(412);
        FakeQueue.refuse();
        assertThat(post(SIGN, Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN)))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback-accepted", "feedback-overridden", "feedback-reason"})
    void feedback_keeps_to_the_contract(String example) {
        assertThat(post(SIGN + "/feedback", Ehr.feedback(example))).isEqualTo(200);
    }

    @Test
    void a_claim_and_its_refusal_keep_to_the_contract() {
        assertThat(submit(Bill.text())).isEqualTo(200);
        assertThat(submit(Bill.with("\"use\": \"claim\"", "\"use\": \"x\""))).isEqualTo(422);
    }

    private static int post(String path, Object body) {
        return held().header("Authorization", "Bearer " + ClientToken.to(path).signed())
                .contentType("application/json")
                .body(body)
                .post(path)
                .statusCode();
    }

    private static int submit(String body) {
        return held().header("Authorization", "Bearer " + Hospital.token())
                .contentType("application/fhir+json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/fhir/Claim/$submit")
                .statusCode();
    }

    private static RequestSpecification held() {
        return given().filter(new OpenApiValidationFilter(COMMITTED));
    }
}
