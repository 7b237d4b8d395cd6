package org.fundwatch.claimscreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimscreening.Night.addUp;
import static org.fundwatch.claimscreening.Night.invoke;
import static org.fundwatch.claimscreening.Night.settlement;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

@QuarkusTest
class StateMachineTest {
    private static final Path MACHINE = Path.of("../../../infra/statemachines/claim-screening.asl.json");
    private static final String FOR_MEN = "002101030280000";

    @Inject
    S3Client s3;

    @BeforeEach
    void forget() {
        FakeObjects.forget();
    }

    @Test
    void tolerates_as_many_as_the_state_machine_that_deals_them_out() throws IOException {
        var machine = Files.readString(MACHINE);

        assertThat(machine)
                .contains("\"MaxItemsPerBatch\": " + AddingUp.PARTITIONS_OF_A_BATCH + ",")
                .contains("\"ToleratedFailurePercentage\": " + AddingUp.TOLERATED_PERCENT + ",");
    }

    @Test
    void the_state_machine_repeats_nothing_that_will_never_do() throws IOException {
        var machine = new JsonMapper().readTree(MACHINE.toFile());
        var never = List.of(Misfit.class.getName(), Incomplete.class.getName());

        assertThat(machine.findValues("Retry"))
                .hasSize(2)
                .allSatisfy(retry -> assertThat(retry.path(0))
                        .hasToString("{\"ErrorEquals\":[\"%s\",\"%s\"],\"MaxAttempts\":0}"
                                .formatted(never.getFirst(), never.getLast())));
        invoke("{\"edition\":\"edition/another\",\"prefix\":\"partitions/day/\"}")
                .body("errorType", equalTo(never.getFirst()));
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        addUp().body("errorType", equalTo(never.getLast()));
    }

    private void put(String key, byte[] bytes) {
        Night.put(s3, TestBuckets.IN, "partitions/" + key, bytes);
    }
}
