package org.fundwatch.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.oidc.InstitutionIssuer;
import org.fundwatch.local.road.Patience;
import org.fundwatch.local.road.RoadClaims;

/** Who asks: a reporter, an officer, a hospital, a schedule. Each wants the answer that it would get on a good day. */
final class Callers implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int FOUND = 302;
    private static final Set<Integer> BUSY = Set.of(429, 503, 504);
    private static final String CLAIM = "C003";
    private static final String REPORT = """
        {"channel": "WEB", "place": "130000", "subject": "UNIT", "wantsReward": true,
         "reported": {"name": "Hospital BENCH (DEMONSTRATION)"},
         "conduct": {"from": "2024-01-01", "until": "2024-12-31"},
         "facts": "DEMONSTRATION. An invented report: the same service was charged twice.",
         "named": true, "identity": {"name": "Reporter BENCH (DEMONSTRATION)", "phone": "000-0000"}}
        """;

    private final Addresses addresses;
    private final HttpClient client = HttpClient.newHttpClient();

    Callers(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Files a report with a name, which is sealed; its receipt. */
    String file() {
        return read(send(json("/v1/reports").POST(BodyPublishers.ofString(REPORT)), CREATED))
                .path("receipt")
                .asText();
    }

    void follow(String receipt) {
        send(json("/v1/follow-up").POST(BodyPublishers.ofString("{\"receipt\":\"" + receipt + "\"}")), OK);
    }

    /** Of a visit of its own: what is known of a visit grows with each question about it. */
    void check() {
        ObjectNode claim = JSON.valueToTree(RoadClaims.request(CLAIM).orElseThrow());
        claim.withObject("/visit").put("id", UUID.randomUUID().toString());
        var body = claim.toString();
        var institution = addresses.institution(InstitutionIssuer.CODES.getFirst());
        var answer = read(send(as(institution, json("/v1/claims/check")).POST(BodyPublishers.ofString(body)), OK));
        if (!answer.hasNonNull("edition")) {
            throw new IllegalStateException("a claim was not checked");
        }
    }

    /** How many cases the first page of the list has. */
    int cases() {
        return read(send(as(addresses.token("intake-officer"), to("/v1/cases")), OK))
                .path("cases")
                .size();
    }

    void payouts() {
        send(as(addresses.token("reward-payer"), to("/v1/payouts")), OK);
    }

    void signIn() {
        send(to("/desk/en/cases").header("Accept", "text/html"), FOUND);
    }

    void fire(String schedule) {
        var uri = addresses.control().resolve("/schedules/" + schedule + "/fire");
        send(HttpRequest.newBuilder(uri).POST(BodyPublishers.noBody()), OK);
    }

    /** Until a filed report has become a case, so that there is something to read. */
    void awaitCase() {
        Patience.FOR_COLD_STARTS.untilTrue("a case to be open", () -> cases() > 0);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(addresses.api().resolve(path));
    }

    private HttpRequest.Builder json(String path) {
        return to(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static HttpRequest.Builder as(String token, HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    /** A busy door is asked again with the same key, which is safe. */
    private HttpResponse<String> send(HttpRequest.Builder request, int wanted) {
        var asked = request.build();
        var answer = Patience.FOR_COLD_STARTS.until(asked.uri().getPath() + " to have room", () -> once(asked));
        if (answer.statusCode() != wanted) {
            throw new IllegalStateException(asked.uri().getPath() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private Optional<HttpResponse<String>> once(HttpRequest request) {
        var answer = client.sendAsync(request, BodyHandlers.ofString()).join();
        return Optional.of(answer).filter(it -> !BUSY.contains(it.statusCode()));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
