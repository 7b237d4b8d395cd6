package org.fundwatch.claimvalidation.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.fundwatch.claimvalidation.Outcome;
import org.fundwatch.claimvalidation.Outcome.Later;
import org.fundwatch.claimvalidation.Outcome.Reason;
import org.fundwatch.platform.JsonBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotCheckedTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"QUEUED, queued", "NOT_QUEUED, error"})
    void a_claim_that_waits_is_queued_and_one_that_waits_nowhere_is_not(Later later, String outcome) {
        var late = new Outcome.GoOn(UUID.randomUUID(), Reason.LATE, later);

        var response = JsonBody.read(
                ClaimResponses.of(late, JsonBody.read(Bill.text()), Instant.parse("2026-11-26T00:00:00Z")));

        assertThat(response.text("outcome")).isEqualTo(outcome);
        assertThat(response.text("disposition")).contains("go on");
        assertThat(response.has("item")).isFalse();
    }
}
