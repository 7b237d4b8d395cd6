package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.ContractOperation;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Twenty thousand strange requests at all doors of the contract: each is answered as documented, and none fails. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class FuzzTest {
    private static final Path CONTRACT = Path.of("../../../openapi/claim-validation.yaml");
    private static final Path PROBLEMS = Path.of("../../../openapi/problems.yaml");
    private static final int REQUESTS = 20_000;
    private static final int MESSAGES_AT_ONCE = 500;
    private static final long SEED = 20261126;

    private final Map<String, Integer> problems = problems();
    private final Map<String, Integer> counts = new TreeMap<>();

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void no_request_fails_and_every_answer_is_documented() throws IOException, InterruptedException {
        var operations = ContractOperation.of(CONTRACT);
        var strange = new Strange(new Random(SEED), mark());
        var server = "http://localhost:" + RestAssured.port;
        try (var client = HttpClient.newHttpClient()) {
            for (var i = 0; i < REQUESTS; i++) {
                var operation = operations.get(i % operations.size());
                var answer = client.send(strange.next(operation, server), BodyHandlers.ofString());
                hold(operation, answer);
                forgetNowAndThen(i);
            }
        }
        counts.forEach((what, count) -> System.out.printf("%6d %s%n", count, what));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(REQUESTS);
    }

    private static String mark() {
        return Fsi.send("3101", Fsi.sample("openhis")).jsonPath().getString("output.result[0].jr_id");
    }

    private void hold(ContractOperation operation, HttpResponse<String> answer) {
        var status = answer.statusCode();
        var what = operation.method() + " " + operation.path() + " " + status;
        if (status >= 400) {
            var type = type(JsonBody.read(answer.body()));
            assertThat(problems.get(type)).as(what + " " + answer.body()).isEqualTo(status);
            counts.merge(what + " " + type, 1, Integer::sum);
        } else {
            assertThat(Set.of(200, 202)).as(what).contains(status);
            counts.merge(what, 1, Integer::sum);
        }
        assertThat(status).as(what + " " + answer.body()).isLessThan(500);
    }

    /** Of a problem, or of an OperationOutcome at the door of FHIR. */
    private static String type(Tree refusal) {
        return refusal.has("issue")
                ? refusal.children("issue")
                        .getFirst()
                        .child("details")
                        .children("coding")
                        .getFirst()
                        .text("code")
                : refusal.text("type").replaceFirst(".*/problems/", "");
    }

    private static void forgetNowAndThen(int i) {
        if (i % MESSAGES_AT_ONCE == 0) {
            FakeQueue.forget();
        }
    }

    private static Map<String, Integer> problems() {
        try (var file = Files.newInputStream(PROBLEMS)) {
            Map<String, Object> document = new Yaml().load(file);
            var statuses = new HashMap<String, Integer>();
            for (var row : (List<?>) document.get("problems")) {
                var problem = (Map<?, ?>) row;
                statuses.put((String) problem.get("type"), (Integer) problem.get("status"));
            }
            return statuses;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
