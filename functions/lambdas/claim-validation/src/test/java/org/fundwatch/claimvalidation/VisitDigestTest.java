package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By the digest of a visit its checks find each other; who has the ids of patient and visit cannot find it. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class VisitDigestTest {
    private static final String IDS = String.join("\0", Token.CODE, Hospital.CANARY.get(0), Hospital.CANARY.get(2));

    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void every_check_of_a_visit_has_the_same() {
        Hospital.ask(Hospital.aStay());
        Hospital.ask(Hospital.aStay());

        assertThat(digests()).hasSize(2).containsOnly(digests().getFirst());
    }

    @Test
    void another_patient_visit_or_institution_has_another() {
        var otherPatient = Hospital.aStay();
        otherPatient.put("patient", Map.of("id", "patient-4712", "sex", "female"));
        var otherVisit = Hospital.aStay();
        otherVisit.put("visit", Hospital.visit("visit-4712", "2025-03-10", "2025-03-12"));
        var otherToken = Token.good().claim("institution_code", "H11000000009").signed("RS256");

        Hospital.ask(Hospital.aStay());
        Hospital.ask(otherPatient);
        Hospital.ask(otherVisit);
        Hospital.ask(otherToken, UUID.randomUUID(), Hospital.aStay());

        assertThat(digests()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void it_comes_from_the_ids_and_the_pepper_together() {
        Hospital.ask(Hospital.aStay());

        var key = hmac(Institutions.VISIT_PEPPER.getBytes(StandardCharsets.UTF_8), "fundwatch.org/visit-digest");
        assertThat(digests()).containsExactly(HexFormat.of().formatHex(hmac(key, IDS)));
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> digests() {
        return FakeQueue.messages().stream()
                .map(message -> JsonBody.read(message.text("body")).child("data"))
                .map(data -> ClaimCheckRecorded.of(data).visitDigest())
                .toList();
    }
}
