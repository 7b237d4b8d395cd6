package org.fundwatch.claimvalidation.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.fundwatch.claimvalidation.Hospital;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;

/** How a hospital's system submits, and how it reads the answer: with an implementation of FHIR R4 that is not ours. */
final class Submitter {
    private static final FhirContext R4 = FhirContext.forR4();

    private Submitter() {}

    /** What does not fit the resource is an error. */
    static <T extends IBaseResource> T parsed(Class<T> type, String text) {
        var parser = R4.newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        return parser.parseResource(type, text);
    }

    static OperationOutcome outcome(Response answer) {
        assertThat(answer.contentType()).startsWith("application/fhir+json");
        return parsed(OperationOutcome.class, answer.asString());
    }

    static Response submit(String body) {
        return submitTo("$submit", body);
    }

    static Response submitTo(String operation, String body) {
        return given().header("Authorization", "Bearer " + Hospital.token())
                .contentType("application/fhir+json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/fhir/Claim/" + operation);
    }
}
