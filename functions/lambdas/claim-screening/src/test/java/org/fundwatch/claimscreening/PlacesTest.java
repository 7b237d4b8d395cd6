package org.fundwatch.claimscreening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.fundwatch.claimscreening.Night.edition;
import static org.fundwatch.claimscreening.Night.screen;
import static org.fundwatch.claimscreening.Night.stay;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.s3.S3Client;

/** Screening goes by what the place of each institution has set, as a hospital's question does. */
@QuarkusTest
@TestProfile(PlacesTest.ExamplesAllowed.class)
class PlacesTest {

    /** The rule of split stays has values of our own. */
    public static final class ExamplesAllowed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("EXAMPLE_POLICIES", "allowed");
        }
    }

    @Inject
    S3Client s3;

    @BeforeEach
    void forget() {
        FakeObjects.forget();
    }

    @ParameterizedTest(name = "{0} in {1}: {2} found")
    @CsvSource({"H99000000001, 2026, 0", "H99000000001, 2025, 1", "H98000000001, 2026, 1", "X9900001, 2026, 1"})
    void twelve_days_between_stays_are_too_few_but_where_and_since_a_place_allows_ten(
            String institution, int year, int found) {
        var stays = stay("S1", institution, year + "-03-01", year + "-03-05")
                + stay("S2", institution, year + "-03-17", year + "-03-20");
        Night.put(s3, TestBuckets.IN, "partitions/day/part-0.jsonl", stays.getBytes(UTF_8));

        screen(edition(), "day/part-0.jsonl")
                .statusCode(200)
                .body("work.screened", equalTo(2))
                .body("work.findings ?: 0", equalTo(found));
    }
}
