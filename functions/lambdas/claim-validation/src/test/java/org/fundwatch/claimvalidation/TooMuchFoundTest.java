package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Plenty.class)
@QuarkusTestResource(Institutions.class)
class TooMuchFoundTest {

    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void more_than_a_record_holds_is_neither_shortened_nor_recorded_but_refused_by_name() {
        var answer = Hospital.ask(LargeClaim.ofEmergency(LargeClaim.DOCTOR));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type"))
                .isEqualTo("https://fundwatch.org/problems/claims/too-much-found");
        assertThat(answer.jsonPath().getInt("limit")).isEqualTo(256 * 1024);
        assertThat(FakeQueue.messages()).isEmpty();
    }

    @Test
    void a_claim_in_which_less_is_found_is_checked_by_the_same_edition() {
        assertThat(Hospital.ask(Hospital.aStay()).statusCode()).isEqualTo(200);
        assertThat(FakeQueue.messages()).hasSize(1);
    }
}
