package org.fundwatch.local.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.gateway.TokenVerifier.Verdict;
import org.fundwatch.local.template.AuthorizerSpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffIssuerTest {
    @TempDir
    static Path folder;

    private static StaffIssuer issuer;
    private static AuthorizerSpec authorizer;

    private final JwtVerifier verifier = new JwtVerifier(Clock.systemUTC());

    @BeforeAll
    static void start() {
        issuer = StaffIssuer.start(new Secrets(folder));
        authorizer = new AuthorizerSpec("Staff", issuer.uri().toString(), List.of(StaffIssuer.AUDIENCE));
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void every_role_has_a_token_that_the_authorizer_accepts() {
        var tokens = issuer.tokens();

        assertThat(tokens).hasSize(StaffIssuer.ROLES.size() + 1).containsKeys(StaffIssuer.SECOND_ADJUDICATOR);
        assertThat(tokens.keySet()).containsAll(StaffIssuer.ROLES);
        assertThat(tokens.values())
                .allSatisfy(token -> assertThat(verify(token)).isInstanceOf(Verdict.Accepted.class));
    }

    @Test
    void a_token_says_who_and_in_which_role() {
        var accepted = (Verdict.Accepted) verify(issuer.token("investigator"));

        assertThat(accepted.claims())
                .containsEntry("sub", "demo-investigator")
                .containsEntry("roles", List.of("investigator"));
        assertThat(accepted.claims().get("exp")).isInstanceOf(Long.class);
    }

    @Test
    void the_second_adjudicator_is_another_person_in_the_same_role() {
        var accepted = (Verdict.Accepted) verify(issuer.token(StaffIssuer.SECOND_ADJUDICATOR));

        assertThat(accepted.claims())
                .containsEntry("sub", "demo-adjudicator-2")
                .containsEntry("roles", List.of("adjudicator"));
    }

    @Test
    void an_expired_token_is_refused() {
        assertThat(verify(issuer.expired("investigator"))).isEqualTo(new Verdict.Refused("the token has expired"));
    }

    @Test
    void a_stranger_s_token_is_refused() {
        assertThat(verify(issuer.ofStranger("investigator"))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        var other = new AuthorizerSpec("Staff", issuer.uri().toString(), List.of("another-desk"));

        assertThat(verifier.verify(issuer.token("auditor"), other)).isEqualTo(new Verdict.Refused("invalid audience"));
    }

    @Test
    void a_token_without_a_signature_is_refused() throws ParseException {
        var claims = SignedJWT.parse(issuer.token("auditor")).getJWTClaimsSet();

        assertThat(verify(new PlainJWT(claims).serialize())).isInstanceOf(Verdict.Refused.class);
        assertThat(verify("nonsense")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void the_key_outlives_a_restart() {
        var token = issuer.token("auditor");
        try (var again = StaffIssuer.start(new Secrets(folder))) {
            var there = new AuthorizerSpec("Staff", again.uri().toString(), List.of(StaffIssuer.AUDIENCE));

            assertThat(verifier.verify(token, there)).isEqualTo(new Verdict.Refused("invalid issuer"));
        }
    }

    @Test
    void the_sign_in_page_offers_two_persons_of_every_role_and_says_what_they_are() throws IOException {
        var asked =
                "/authorize?client_id=desk&response_type=code&scope=openid&redirect_uri=http://127.0.0.1/back&state=x";

        var page =
                new String(URI.create(issuer.uri() + asked).toURL().openStream().readAllBytes(), UTF_8);

        assertThat(page).contains("DEMONSTRATION");
        assertThat(StaffIssuer.ROLES)
                .allSatisfy(role -> assertThat(page)
                        .contains("value=\"demo-" + role + "\"", "value=\"demo-" + role + "-2\"")
                        .contains("[&quot;" + role + "&quot;]"));
    }

    private Verdict verify(String token) {
        return verifier.verify(token, authorizer);
    }
}
