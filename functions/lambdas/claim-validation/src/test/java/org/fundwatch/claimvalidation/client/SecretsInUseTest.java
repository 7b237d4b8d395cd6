package org.fundwatch.claimvalidation.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Worker;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.GenerateMacRequest;
import software.amazon.awssdk.services.kms.model.GenerateMacResponse;

/** A secret is kept once a signature by it was right: whoever knows none pushes none out. */
class SecretsInUseTest {
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
    private static final TimeSource TIME = new TimeSource(Clock.fixed(NOON, ZoneOffset.UTC));
    private static final String MASTER = "master";
    private static final String KNOWN = "H34110000001.1";

    private final CountingKms kms = new CountingKms();
    private final Signatures signatures =
            new Signatures(new ClientSecrets(kms, new Worker(), Optional.of(MASTER), Optional.empty()), TIME);

    @Test
    void a_secret_that_signed_is_asked_for_once() {
        verify(signed(KNOWN, "nonce-0000000000001"));
        verify(signed(KNOWN, "nonce-0000000000002"));

        assertThat(kms.asked).hasValue(1);
    }

    @Test
    void ten_thousand_names_that_nobody_signs_by_push_out_none_that_somebody_does() {
        verify(signed(KNOWN, "nonce-0000000000001"));
        for (var i = 0; i <= 10_000; i++) {
            var forged = request(String.format("H%011d.1", i), "nonce-0000000000001", "0".repeat(64));
            assertThatThrownBy(() -> verify(forged)).isInstanceOf(Rejected.class);
        }
        kms.asked.set(0);

        verify(signed(KNOWN, "nonce-0000000000002"));

        assertThat(kms.asked).hasValue(0);
    }

    private void verify(SignedRequest request) {
        signatures.verify(request).await().indefinitely();
    }

    private static SignedRequest signed(String key, String nonce) {
        var secret = hmac(MASTER.getBytes(UTF_8), ClientSecrets.PURPOSE + key);
        var text = request(key, nonce, "").text();
        return request(key, nonce, HexFormat.of().formatHex(hmac(secret, text)));
    }

    private static SignedRequest request(String key, String nonce, String signature) {
        return new SignedRequest(key, NOON.toString(), nonce, signature, "POST", "/v1/claims/check", "", new byte[0]);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Codes under keys made from their ids, and counts how often. */
    private static final class CountingKms implements KmsClient {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public GenerateMacResponse generateMac(GenerateMacRequest request) {
            asked.incrementAndGet();
            var code = hmac(request.keyId().getBytes(UTF_8), request.message().asUtf8String());
            return GenerateMacResponse.builder()
                    .mac(SdkBytes.fromByteArray(code))
                    .build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
