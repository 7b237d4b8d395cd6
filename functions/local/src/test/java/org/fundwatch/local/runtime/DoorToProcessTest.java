package org.fundwatch.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fundwatch.local.gateway.HttpApi;
import org.fundwatch.local.gateway.HttpApiSettings;
import org.fundwatch.local.gateway.TokenVerifier;
import org.fundwatch.local.template.Access;
import org.fundwatch.local.template.RouteSpec;
import org.fundwatch.local.template.ThrottleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorToProcessTest {
    private static final List<RouteSpec> ROUTES =
            List.of(new RouteSpec("POST", "/{name}", "sample", new Access.Open()));
    private static final TokenVerifier NOBODY = (token, authorizer) -> new TokenVerifier.Verdict.Refused("nobody");
    private static final HttpApiSettings SETTINGS =
            new HttpApiSettings(0, ThrottleSpec.ACCOUNT_DEFAULT, HttpApiSettings.LONGEST, InstantSource.system());

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path state;

    @Test
    void a_request_travels_through_a_real_process_and_back() throws IOException {
        try (var echo = Running.of(state, Handlers.Echo.class);
                var api = new HttpApi(ROUTES, echo.functions, NOBODY, SETTINGS)) {
            var response = post(api.uri(), "举报").join();

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("\"routeKey\":\"POST /{name}\"", "\"body\":\"举报\"");
        }
    }

    @Test
    void many_requests_at_once_share_few_processes_and_all_are_answered() throws IOException {
        var patient = new Scaling(2, Duration.ofSeconds(20), Duration.ofMinutes(1));
        try (var echo = Running.of(state, Handlers.Echo.class, Duration.ofMinutes(1), patient);
                var api = new HttpApi(ROUTES, echo.functions, NOBODY, SETTINGS)) {
            var answers = IntStream.range(0, 50)
                    .mapToObj(number -> post(api.uri(), "report " + number))
                    .toList();

            assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .containsOnly(200);
        }
    }

    private CompletableFuture<HttpResponse<String>> post(URI door, String body) {
        var request = HttpRequest.newBuilder(door.resolve("/reports"))
                .header("content-type", "text/plain")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
