package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that signs gets what one with a token gets, and for its own institution alone. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class SignedClientTest {
    private static final String CLAIM = JsonBody.write(Hospital.aStay());

    @BeforeEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void a_signed_request_is_the_same_check_as_one_with_a_token() {
        var signed = Signed.request(CLAIM).send();

        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        assertThat(signed.jsonPath().getList("findings.rule")).containsExactly("R049", "R081");
        assertThat(recordedInstitution()).isEqualTo(Token.CODE);
    }

    @Test
    void the_institution_is_the_one_whose_secret_signed() {
        assertThat(Signed.request(CLAIM).by("H11000000009.2").send().statusCode())
                .isEqualTo(200);
        assertThat(recordedInstitution()).isEqualTo("H11000000009");
    }

    static List<Arguments> forged() {
        return List.of(
                Arguments.of("another body", Signed.request(CLAIM).forBody("{}")),
                Arguments.of("another path", Signed.request(CLAIM).forPath("/fsi/3101")),
                Arguments.of("another signature", Signed.request(CLAIM).signature("0".repeat(64))),
                Arguments.of("no hexadecimal", Signed.request(CLAIM).signature("signed")),
                Arguments.of("no name of a secret", Signed.request(CLAIM).by("hospital")),
                Arguments.of("secret number 0", Signed.request(CLAIM).by(Token.CODE + ".0")),
                Arguments.of("revoked secret", Signed.request(CLAIM).by(Token.CODE + ".9")),
                Arguments.of("short nonce", Signed.request(CLAIM).nonce("1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void what_its_secret_did_not_sign_is_refused(String name, Signed request) {
        assertRefused(request.send(), 401, "access/signature-wrong");
    }

    @Test
    void a_request_that_comes_again_is_refused_and_one_that_is_signed_again_is_the_same_check() {
        var nonce = "0123456789abcdef-" + System.nanoTime();
        var first = Signed.request(CLAIM).nonce(nonce).send();
        FakeQueue.forget();

        assertRefused(Signed.request(CLAIM).nonce(nonce).send(), 401, "access/replayed");
        assertThat(Signed.request(CLAIM).send().asString()).isEqualTo(first.asString());
    }

    @ParameterizedTest
    @ValueSource(ints = {-360, 360})
    void a_clock_that_differs_by_more_than_five_minutes_is_named(int seconds) {
        var refused = Signed.request(CLAIM).late(Duration.ofSeconds(seconds)).send();

        assertRefused(refused, 401, "access/clock-skew");
        assertThat(refused.jsonPath().getInt("mostSeconds")).isEqualTo(300);
        assertThat(refused.jsonPath().getString("serverTime")).isNotBlank();
        assertThat(Signed.request(CLAIM)
                        .late(Duration.ofSeconds(seconds / 2))
                        .send()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_national_door_takes_signatures_too_and_refuses_in_its_own_envelope() {
        var good = Signed.request(Fsi.sample("openhis")).to("/fsi/3101").send();
        var wrong = Signed.request(Fsi.sample("openhis"))
                .to("/fsi/3101")
                .forBody("{}")
                .send();

        assertThat(good.statusCode()).as(good.asString()).isEqualTo(200);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.jsonPath().getInt("infcode")).isEqualTo(-1);
        assertThat(wrong.jsonPath().getString("err_msg")).isEqualTo("签名不正确");
    }

    /** What is refused before a secret is asked for. */
    static List<Consumer<Signed>> wrongAtFirstSight() {
        return List.of(
                request -> request.late(Duration.ofMinutes(6)),
                request -> request.nonce("1"),
                request -> request.signature("signed"),
                request -> request.by("hospital"),
                request -> request.by(Token.CODE + ".9"));
    }

    @ParameterizedTest
    @MethodSource("wrongAtFirstSight")
    void the_national_door_keeps_its_envelope_whatever_is_wrong(Consumer<Signed> wrong) {
        var request = Signed.request(Fsi.sample("openhis")).to("/fsi/3101");
        wrong.accept(request);
        var refused = request.send();

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(401);
        assertThat(refused.jsonPath().getInt("infcode")).isEqualTo(-1);
        assertThat(refused.jsonPath().getString("err_msg")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("wrongAtFirstSight")
    void the_door_for_fhir_refuses_in_fhir_whatever_is_wrong(Consumer<Signed> wrong) {
        var request = Signed.request("{}").to("/fhir/Claim/$submit");
        wrong.accept(request);
        var refused = request.send();

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(401);
        assertThat(refused.contentType()).startsWith("application/fhir+json");
        assertThat(refused.jsonPath().getString("resourceType")).isEqualTo("OperationOutcome");
    }

    private static String recordedInstitution() {
        var message = JsonBody.read(FakeQueue.messages().getLast().text("body"));
        return ClaimCheckRecorded.of(message.child("data")).institution().value();
    }

    private static void assertRefused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
        assertThat(FakeQueue.messages()).isEmpty();
    }
}
