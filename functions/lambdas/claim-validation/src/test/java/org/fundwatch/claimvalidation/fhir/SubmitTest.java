package org.fundwatch.claimvalidation.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimvalidation.fhir.Submitter.outcome;
import static org.fundwatch.claimvalidation.fhir.Submitter.parsed;
import static org.fundwatch.claimvalidation.fhir.Submitter.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.math.BigDecimal;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claimvalidation.Institutions;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.NoteComponent;
import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the FHIR door answers is read by an implementation that is not ours. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class SubmitTest {
    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void our_example_is_a_claim_to_others_too() {
        assertThat(parsed(Claim.class, Bill.text()).getItem()).hasSize(2);
    }

    @Test
    void what_was_found_is_an_adjudication_with_notes_in_both_languages() {
        var answer = submit(Bill.text());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/fhir+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var response = parsed(ClaimResponse.class, answer.asString());
        assertThat(response.getOutcome()).isEqualTo(RemittanceOutcome.COMPLETE);
        assertThat(response.getUse().toCode()).isEqualTo("claim");
        assertThat(response.getRequest().getIdentifier().getValue()).isEqualTo("claim-4711");
        var item = response.getItem().getFirst();
        assertThat(item.getItemSequence()).isEqualTo(1);
        assertThat(item.getAdjudication()).hasSize(2);
        assertThat(item.getAdjudication()
                        .getLast()
                        .getReason()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("R081");
        assertThat(item.getAdjudication().getLast().getAmount().getValue()).isEqualByComparingTo("80.00");
        assertThat(item.getNoteNumber()).hasSize(2);
        assertThat(response.getProcessNote())
                .extracting(NoteComponent::getLanguage)
                .extracting(language -> language.getCodingFirstRep().getCode())
                .contains("zh-CN", "en");
        assertThat(response.getItem().getLast().getAdjudication()).hasSize(1);
    }

    @Test
    void totals_are_what_was_submitted_and_what_is_in_question() {
        var totals = parsed(ClaimResponse.class, submit(Bill.text()).asString()).getTotal();

        assertThat(totals)
                .extracting(total -> total.getCategory().getCodingFirstRep().getCode())
                .containsExactly("submitted", "in-question");
        assertThat(totals)
                .extracting(total -> total.getAmount().getValue())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("151"), new BigDecimal("80"));
    }

    @Test
    void all_that_fhir_requires_is_there() {
        var response = parsed(ClaimResponse.class, submit(Bill.text()).asString());

        assertThat(response.hasStatus() && response.hasType() && response.hasUse())
                .isTrue();
        assertThat(response.hasPatient() && response.hasCreated() && response.hasInsurer())
                .isTrue();
        assertThat(response.getItem()).allMatch(item -> item.hasItemSequence() && item.hasAdjudication());
        assertThat(response.getItem())
                .flatExtracting(ClaimResponse.ItemComponent::getAdjudication)
                .allMatch(ClaimResponse.AdjudicationComponent::hasCategory);
        assertThat(response.getProcessNote()).allMatch(NoteComponent::hasText);
        assertThat(response.getTotal()).allMatch(total -> total.hasCategory() && total.hasAmount());
    }

    @Test
    void the_record_names_no_patient_and_no_visit() {
        submit(Bill.text());

        var message = FakeQueue.messages().getFirst().text("body");
        assertThat(message).doesNotContain("p-4711", "v-4711", "claim-4711", "1975-01-15", "I63.9");
        assertThat(ClaimCheckRecorded.of(JsonBody.read(message).child("data")).findings())
                .extracting(finding -> finding.rule())
                .containsExactly("R081");
    }

    @Test
    void the_same_claim_is_the_same_check() {
        var first = id(submit(Bill.text()));

        assertThat(id(submit(Bill.text()))).isEqualTo(first);
        assertThat(id(submit(Bill.with("\"value\": 151", "\"value\": 151.00")))).isNotEqualTo(first);
    }

    @Test
    void parameters_that_hold_the_claim_are_the_claim() {
        var parameters = "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\",\"resource\":%s}]}";

        var good = submit(parameters.formatted(Bill.text()));
        var bad = submit(parameters.formatted(Bill.with("\"use\": \"claim\"", "\"use\": \"x\"")));

        assertThat(parsed(ClaimResponse.class, good.asString()).getOutcome()).isEqualTo(RemittanceOutcome.COMPLETE);
        assertThat(outcome(bad).getIssueFirstRep().getExpression().getFirst().getValue())
                .isEqualTo("%resource.parameter[0].resource.use");
    }

    @Test
    void a_claim_that_is_not_checked_says_so_and_care_goes_on() {
        FakeQueue.refuse();

        var response = parsed(ClaimResponse.class, submit(Bill.text()).asString());

        assertThat(response.getOutcome()).isEqualTo(RemittanceOutcome.ERROR);
        assertThat(response.getDisposition()).contains("Not checked, go on");
    }

    @Test
    void the_door_says_what_it_can() {
        var statement = parsed(
                CapabilityStatement.class, RestAssured.get("/fhir/metadata").asString());

        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(statement
                        .getRestFirstRep()
                        .getResourceFirstRep()
                        .getOperationFirstRep()
                        .getName())
                .isEqualTo("submit");
    }

    private static String id(Response answer) {
        return parsed(ClaimResponse.class, answer.asString()).getIdElement().getIdPart();
    }
}
