package org.fundwatch.claimscreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimscreening.Night.addUp;
import static org.fundwatch.claimscreening.Night.edition;
import static org.fundwatch.claimscreening.Night.packed;
import static org.fundwatch.claimscreening.Night.screen;
import static org.fundwatch.claimscreening.Night.settlement;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

@QuarkusTest
class ResultPlacesTest {
    private static final String FOR_MEN = "002101030280000";

    @Inject
    S3Client s3;

    @BeforeEach
    void forget() {
        FakeObjects.forget();
    }

    @Test
    void no_two_partitions_share_a_place_whatever_they_are_called() {
        var keys = new String[] {"day/a", "day/a.gz", "day/a.jsonl", "day/a.jsonl.gz", "day/part=7/a_b.gz"};
        for (var key : keys) {
            put(key, packed(settlement("S-" + key, "P1", FOR_MEN)));
        }
        screen(edition(), keys).statusCode(200).body("partitions", equalTo(keys.length));

        addUp().statusCode(200).body("partitions", equalTo(keys.length)).body("missing", equalTo(0));

        assertThat(FakeObjects.keys(TestBuckets.OUT)).hasSize(keys.length * 3 + 1);
    }

    @Test
    void an_edition_of_the_same_id_and_other_content_has_another_place() {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));

        screen(edition(), "day/part-0.jsonl").statusCode(200);

        var hash = edition().substring(edition().indexOf('@') + 1);
        assertThat(hash).hasSize(64);
        assertThat(FakeObjects.keys(TestBuckets.OUT))
                .allSatisfy(key -> assertThat(key).contains("-" + hash + "/"));
    }

    private void put(String key, byte[] bytes) {
        Night.put(s3, TestBuckets.IN, "partitions/" + key, bytes);
    }
}
