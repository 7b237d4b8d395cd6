package org.fundwatch.rewardcalculation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewardcalculation.Messages.Substantiated.aCase;
import static org.fundwatch.rewardcalculation.Messages.batch;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;

/** What only a native executable shows: that no policy, event or row was left out of it. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "reward_calculation"))
@QuarkusTestResource(FakeAws.class)
class RewardCalculationNativeIT {
    /** Quarkus tells RestAssured the port of executables that serve HTTP only; this one fetches its events. */
    private static final String PORT = "quarkus.lambda.mock-event-server.test-port";

    DevServicesContext services;

    @Test
    void reads_its_schemes_and_decides_keeps_and_tells_once() {
        var message = aCase("FW-NATV-0001");

        assertThat(failedOf(batch(message))).isEmpty();
        assertThat(failedOf(batch(message))).isEmpty();

        assertThat(Rows.reward("FW-NATV-0001")).isEqualTo("PROPOSED 1100000 reward/hebei-2023 2023-02-01 Art. 16");
        assertThat(TraceJson.read(Rows.trace("FW-NATV-0001")).policy()).hasToString("reward/hebei-2023");
        assertThat(Rows.auditsOf("FW-NATV-0001")).containsExactly("reward-calculation propose-reward");
        assertThat(Rows.outbox("FW-NATV-0001")).containsExactly("sent");
        assertThat(FakeAws.eventsAbout("FW-NATV-0001")).containsExactly("RewardProposed");
    }

    @Test
    void a_message_that_does_not_fit_fails_alone() {
        assertThat(failedOf(batch(
                        "no json", "{}", aCase("FW-NATV-0002").in("341100").body())))
                .containsExactlyInAnyOrder("m0", "m1");

        assertThat(Rows.reward("FW-NATV-0002")).startsWith("UNDETERMINED ");
    }

    private List<String> failedOf(String batch) {
        var port = Integer.parseInt(services.devServicesProperties().get(PORT));
        var answer =
                given().port(port).contentType("application/json").body(batch).post("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("batchItemFailures.itemIdentifier");
    }
}
