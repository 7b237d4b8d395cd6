package org.fundwatch.claimvalidation.cds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.claimvalidation.Hospital;
import org.fundwatch.claimvalidation.Institutions;
import org.fundwatch.claimvalidation.fhir.Bill;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever comes through the doors of HL7, none of them fails: thousands of spoiled requests, the same in every run. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
@QuarkusTestResource(CdsClients.class)
class FuzzTest {
    private static final int EACH = 800;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A door and a request that it takes. */
    private record Door(String path, String type, String request) {
        String token() {
            return path.startsWith("/fhir")
                    ? Hospital.token()
                    : ClientToken.to(path).signed();
        }
    }

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    static List<Door> doors() {
        var settle = Map.of(
                "userId", "Practitioner/1",
                "patientId", "p-4711",
                "claim", JsonBody.read(Bill.text()).asRead());
        return List.of(
                hook("order-sign", Ehr.orderSign(order("s-1"), order("s-2"))),
                hook("order-select", Ehr.orderSelect(List.of("ServiceRequest/s-1"), order("s-1"), order("s-2"))),
                hook("claim-settle", Ehr.hook("org.fundwatch.claim-settle", settle)),
                new Door(
                        "/cds-services/fundwatch-order-sign/feedback",
                        "application/json",
                        Ehr.feedback("feedback-reason")),
                new Door("/fhir/Claim/$submit", "application/fhir+json", Bill.text()));
    }

    @Test
    void no_spoiled_request_makes_a_door_fail() throws IOException, InterruptedException {
        var seen = new TreeMap<Integer, Integer>();
        for (var door : doors()) {
            assertThat(send(door, door.request()).statusCode()).as(door.path()).isEqualTo(200);
            for (var i = 0; i < EACH; i++) {
                var request = new Mangle(i).of(door.request());
                var answer = send(door, request);
                assertThat(answer.statusCode())
                        .as("%s %d: %s answers %s", door.path(), i, request, answer.body())
                        .isLessThan(500);
                assertThat(JsonBody.read(answer.body().isEmpty() ? "{}" : answer.body())
                                .asRead())
                        .isInstanceOf(Map.class);
                seen.merge(answer.statusCode(), 1, Integer::sum);
            }
        }

        assertThat(seen.keySet()).contains(200, 400, 412, 422).isSubsetOf(200, 400, 412, 413, 422);
    }

    private HttpResponse<String> send(Door door, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + door.path()))
                        .header("Authorization", "Bearer " + door.token())
                        .header("Content-Type", door.type())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Door hook(String name, Map<String, Object> call) {
        return new Door("/cds-services/fundwatch-" + name, "application/json", JsonBody.write(call));
    }

    private static Map<String, Object> order(String id) {
        var order = Ehr.service(id, Ehr.FOR_MEN);
        order.put("quantityQuantity", Map.of("value", 2));
        order.put("requester", Map.of("reference", "Practitioner/1"));
        return order;
    }
}
