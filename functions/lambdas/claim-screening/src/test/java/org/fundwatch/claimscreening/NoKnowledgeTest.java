package org.fundwatch.claimscreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimscreening.Night.screen;
import static org.fundwatch.claimscreening.Night.settlement;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** Where a knowledge file is wanted, the edition of the build is nobody's answer. */
@QuarkusTest
@TestProfile(NoKnowledgeTest.Wanted.class)
class NoKnowledgeTest {

    /** An object that is not there. */
    public static final class Wanted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "CLAIM_FILES_BUCKET",
                    "claim-files",
                    "KNOWLEDGE_OBJECT",
                    "knowledge/edition.fwk",
                    "KNOWLEDGE_KEY",
                    "k");
        }
    }

    @Inject
    S3Client s3;

    @Test
    void while_no_knowledge_file_can_be_believed_nothing_is_screened() {
        FakeObjects.forget();
        Night.put(s3, TestBuckets.IN, "partitions/day/part-0.jsonl", settlement("S1", "P1", "002101030280000"));

        screen("edition/demonstration-1", "day/part-0.jsonl").statusCode(500);

        assertThat(FakeObjects.keys(TestBuckets.OUT)).isEmpty();
    }
}
