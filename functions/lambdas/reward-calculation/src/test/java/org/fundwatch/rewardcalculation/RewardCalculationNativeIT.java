package org.fundwatch.rewardcalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewardcalculation.Messages.Substantiated.aCase;
import static org.fundwatch.rewardcalculation.Messages.batch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;

/** What only a native executable shows: that no policy, event or row was left out of it. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "reward_calculation"))
@QuarkusTestResource(FakeAws.class)
class RewardCalculationNativeIT {
    /** Where the emulated Lambda service takes an event for the executable. */
    private static final URI EVENTS = URI.create("http://localhost:8081/_lambda_");

    @Test
    void reads_its_schemes_and_decides_keeps_and_tells_once() throws IOException, InterruptedException {
        var message = aCase("FW-NATV-0001");

        assertThat(failedOf(batch(message))).isEmpty();
        assertThat(failedOf(batch(message))).isEmpty();

        assertThat(Rows.reward("FW-NATV-0001")).isEqualTo("PROPOSED 1100000 reward/hebei-2023 2023-02-01 Art. 16");
        assertThat(Rows.auditsOf("FW-NATV-0001")).containsExactly("reward-calculation propose-reward");
        assertThat(Rows.outbox("FW-NATV-0001")).containsExactly("sent");
        assertThat(FakeAws.busEntries().getLast().text("DetailType")).isEqualTo("RewardProposed");
    }

    @Test
    void a_message_that_does_not_fit_fails_alone() throws IOException, InterruptedException {
        assertThat(failedOf(batch(
                        "no json", "{}", aCase("FW-NATV-0002").in("341100").body())))
                .containsExactlyInAnyOrder("m0", "m1");

        assertThat(Rows.reward("FW-NATV-0002")).startsWith("UNDETERMINED ");
    }

    private static List<String> failedOf(String batch) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(EVENTS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(batch))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            return JsonPath.from(answer.body()).getList("batchItemFailures.itemIdentifier");
        }
    }
}
