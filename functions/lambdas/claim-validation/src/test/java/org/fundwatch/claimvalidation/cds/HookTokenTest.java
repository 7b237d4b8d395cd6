package org.fundwatch.claimvalidation.cds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.fundwatch.claimvalidation.Institutions;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
@QuarkusTestResource(CdsClients.class)
class HookTokenTest {
    private static final String SERVICE = "fundwatch-order-sign";
    private static final String PATH = "/cds-services/" + SERVICE;

    @BeforeEach
    void forget() {
        FakeQueue.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES384", "RS384"})
    void both_algorithms_of_the_specification_count(String algorithm) {
        assertThat(with(ClientToken.to(PATH).signed(algorithm)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS384", "RS256"})
    void no_other_algorithm_counts(String algorithm) {
        assertRefused(with(ClientToken.to(PATH).signed(algorithm)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(nullValues = "-", textBlock = """
            iss,    https://stranger.example/
            iss,    -
            aud,    https://claims.example/cds-services/fundwatch-order-select
            aud,    https://claims.example/cds-services
            aud,    -
            exp,    -
            iat,    -
            jti,    -
            tenant, H11000000009
            tenant, nobody
            """)
    void a_token_that_says_otherwise_is_refused(String claim, String value) {
        assertRefused(with(ClientToken.to(PATH).claim(claim, value).signed()));
    }

    @ParameterizedTest(name = "from {0} to {1} minutes: {2}")
    @CsvSource(textBlock = """
            0,  5,  200
            0,  7,  401
            -7, 1,  401
            -5, 1,  200
            -4, -2, 401
            2,  4,  401
            """)
    void a_token_is_short_lived_and_of_now(int from, int to, int status) {
        var token = ClientToken.to(PATH).from(Duration.ofMinutes(from), Duration.ofMinutes(to));

        assertThat(with(token.signed()).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(nullValues = "-", textBlock = """
            typ, JOSE
            typ, -
            kid, another
            jku, https://his.example/keys
            """)
    void a_header_that_says_otherwise_is_refused(String header, String value) {
        assertRefused(with(ClientToken.to(PATH).header(header, value).signed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kid", "jku", "typ", "cty"})
    void a_header_that_is_no_text_is_refused(String header) {
        assertRefused(with(ClientToken.to(PATH).header(header, 1).signed()));
        assertRefused(with(ClientToken.to(PATH).header(header, List.of("ec")).signed()));
    }

    @Test
    void a_token_is_good_for_one_call() {
        var token = ClientToken.to(PATH).signed();

        assertThat(with(token).statusCode()).isEqualTo(200);
        FakeQueue.forget();
        assertRefused(with(token));
    }

    @Test
    void one_audience_of_several_is_enough() {
        var both = ClientToken.to(PATH).claim("aud", List.of("https://other.example", CdsClients.ADDRESS + PATH));

        assertThat(with(both.signed()).statusCode()).isEqualTo(200);
    }

    @Test
    void another_signature_and_no_token_are_refused() {
        var good = ClientToken.to(PATH).signed();
        var other = ClientToken.to(PATH).claim("tenant", "H34110000001").signed();
        var forged = other.substring(0, other.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'));

        assertRefused(with(forged));
        assertRefused(with("no token"));
        assertRefused(with("a".repeat(7_000)));
        assertRefused(RestAssured.given()
                .contentType("application/json")
                .body(Ehr.orderSign())
                .post(PATH));
    }

    @Test
    void keys_are_fetched_from_the_registered_address_and_tell_who_of_several_is_meant() {
        var named = ClientToken.to(PATH)
                .claim("iss", CdsClients.OF_SEVERAL)
                .claim("tenant", "H11000000009")
                .header("jku", System.getProperty(CdsClients.KEYS));
        var nameless = ClientToken.to(PATH).claim("iss", CdsClients.OF_SEVERAL);

        assertThat(with(named.signed()).statusCode()).isEqualTo(200);
        assertRefusedBesides(with(nameless.signed()));
    }

    @Test
    void no_other_address_is_ever_asked_for_keys() {
        var strayed = System.getProperty(CdsClients.KEYS).replace("/keys", "/strayed");
        var token = ClientToken.to(PATH)
                .claim("iss", CdsClients.OF_SEVERAL)
                .claim("tenant", "H34110000001")
                .header("jku", strayed);

        assertRefused(with(token.signed()));
        assertThat(System.getProperty(CdsClients.STRAYED)).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {CdsClients.MOVED, CdsClients.ENDLESS, CdsClients.GONE})
    void keys_that_do_not_come_from_there_in_one_piece_do_not_count(String issuer) {
        assertRefused(with(ClientToken.to(PATH).claim("iss", issuer).signed()));
    }

    private static Response with(String token) {
        return Ehr.call(SERVICE, token, Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN)));
    }

    private static void assertRefused(Response answer) {
        assertRefusedBesides(answer);
        assertThat(FakeQueue.messages()).isEmpty();
    }

    private static void assertRefusedBesides(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type"))
                .isEqualTo("https://fundwatch.org/problems/access/unauthenticated");
    }
}
