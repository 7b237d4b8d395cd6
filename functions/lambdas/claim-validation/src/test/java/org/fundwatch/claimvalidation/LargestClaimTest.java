package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens at the door to the largest claims that it admits. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class LargestClaimTest {
    private static final int MOST_BYTES_OF_A_MESSAGE = 256 * 1024;
    private static final int MOST_BYTES_OF_AN_ANSWER = 1024 * 1024;

    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    static List<Arguments> largest() {
        var ofEmergency = 2 * LargeClaim.LINES;
        var ofStay = LargeClaim.LINES + LargeClaim.EARLIER_VISITS;
        var doctor = LargeClaim.DOCTOR;
        var longest = LargeClaim.LONGEST_DOCTOR;
        return List.of(
                Arguments.of("of emergency", LargeClaim.ofEmergency(doctor), ofEmergency, List.of(doctor)),
                Arguments.of("of a stay", LargeClaim.ofStay(doctor), ofStay, List.of(doctor)),
                Arguments.of(
                        "of emergency, the longest codes",
                        LargeClaim.ofEmergency(longest),
                        ofEmergency,
                        List.of(longest)),
                Arguments.of("of a stay, the longest codes", LargeClaim.ofStay(longest), ofStay, List.of(longest)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largest")
    void is_answered_whole_and_its_record_fits_one_message(String name, String claim, int found, List<String> doctors) {
        var answer = Hospital.ask(claim);

        assertThat(LargeClaim.bytes(claim)).isLessThanOrEqualTo(JsonBody.MOST_BYTES);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("findings")).hasSizeGreaterThanOrEqualTo(found);
        assertThat(answer.asByteArray()).hasSizeLessThan(MOST_BYTES_OF_AN_ANSWER);
        var message = FakeQueue.messages().getLast().text("body");
        assertThat(LargeClaim.bytes(message)).isLessThan(MOST_BYTES_OF_A_MESSAGE);
        var recorded = recorded(message);
        assertThat(recorded.findings()).hasSameSizeAs(answer.jsonPath().getList("findings"));
        assertThat(recorded.findings())
                .filteredOn(finding -> !finding.lines().isEmpty())
                .allSatisfy(finding -> assertThat(recorded.doctors(finding)).isEqualTo(doctors));
    }

    private static ClaimCheckRecorded recorded(String message) {
        return ClaimCheckRecorded.of(JsonBody.read(message).child("data"));
    }
}
