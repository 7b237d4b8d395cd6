package org.fundwatch.local.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.gateway.TokenVerifier.Verdict;
import org.fundwatch.local.template.AuthorizerSpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionIssuerTest {
    private static final String CODE = InstitutionIssuer.CODES.getFirst();
    private static final String GRANT = "grant_type=client_credentials";

    @TempDir
    static Path folder;

    private static Secrets secrets;
    private static InstitutionIssuer issuer;

    private final JwtVerifier verifier = new JwtVerifier(Clock.systemUTC());

    @BeforeAll
    static void start() throws IOException {
        secrets = new Secrets(folder);
        issuer = InstitutionIssuer.start(secrets);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void every_demonstration_institution_has_a_token_that_names_it() {
        assertThat(issuer.tokens()).containsOnlyKeys(InstitutionIssuer.CODES);
        assertThat(issuer.tokens())
                .allSatisfy((code, token) -> assertThat(claims(token))
                        .extracting(Verdict.Accepted::claims)
                        .satisfies(claims -> assertThat(claims)
                                .containsEntry("institution_code", code)
                                .containsEntry("scope", "claims:check")));
    }

    @Test
    void an_institution_that_proves_its_secret_gets_a_token() throws Exception {
        var answer =
                ask(basic(CODE, secrets.password(InstitutionIssuer.secret(CODE))), GRANT + "&scope=claims%3Acheck");

        assertThat(answer).startsWith("200 ").contains("\"token_type\":\"Bearer\"", "\"scope\":\"claims:check\"");
        var token = answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        assertThat(claims(token).claims()).containsEntry("institution_code", CODE);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "H34110000001, wrong, grant_type=client_credentials, 401 invalid_client",
        "nobody, right, grant_type=client_credentials, 401 invalid_client",
        "H34110000001, right, grant_type=password&username=a&password=b, 400 unsupported_grant_type",
        "H34110000001, right, grant_type=client_credentials&scope=desk, 400 invalid_scope",
        "H34110000001, right, nonsense, 400 invalid_request"
    })
    void anybody_else_gets_none(String client, String secret, String form, String answer) throws Exception {
        var sent = secret.equals("right") ? secrets.password(InstitutionIssuer.secret(CODE)) : secret;

        assertThat(ask(basic(client, sent), form))
                .startsWith(answer.substring(0, 3))
                .contains(answer.substring(4));
    }

    private Verdict.Accepted claims(String token) {
        var authorizer = new AuthorizerSpec("any", issuer.uri().toString(), List.of(InstitutionIssuer.AUDIENCE));
        return (Verdict.Accepted) verifier.verify(token, authorizer);
    }

    private static String basic(String client, String secret) {
        var pair = URLEncoder.encode(client, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String ask(String authorization, String form) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(issuer.tokenEndpoint())
                    .header("Authorization", authorization)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}
