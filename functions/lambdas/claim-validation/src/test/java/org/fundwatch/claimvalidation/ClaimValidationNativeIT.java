package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import java.util.UUID;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a native executable shows: that edition, token check and queue client are all in it. */
@QuarkusIntegrationTest
@QuarkusTestResource(Institutions.class)
class ClaimValidationNativeIT {

    @BeforeEach
    void forget() {
        FakeQueue.forget();
    }

    static List<CaseThroughTheDoor> published() {
        return CaseThroughTheDoor.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void checks_every_case_and_records_it(CaseThroughTheDoor published) {
        var answer = Hospital.ask(published.claim());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getLong("totalFen")).isEqualTo(published.totalFen());
        var event = JsonBody.read(FakeQueue.messages().getLast().text("body"));
        var recorded = ClaimCheckRecorded.of(event.child("data"));
        assertThat(recorded.findings())
                .extracting(finding -> finding.rule())
                .containsExactlyInAnyOrderElementsOf(published.rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "ES256"})
    void trusts_only_rsa(String algorithm) {
        var answer = Hospital.ask(Token.good().signed(algorithm), UUID.randomUUID(), Hospital.aStay());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void answers_bad_input_and_a_lost_queue_with_a_problem() {
        var unreadable = Hospital.ask("{");
        FakeQueue.refuse();
        var lost = Hospital.ask(Hospital.aStay());

        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(lost.statusCode()).isEqualTo(503);
        assertThat(lost.jsonPath().getString("type")).endsWith("claims/not-recorded");
    }
}
