package org.fundwatch.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.Planting.to;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;

/** What only a native executable shows: that envelopes open, and that files for the bank are written, there too. */
@QuarkusIntegrationTest
class VaultNativeIT {
    private final Planting planting = new Planting(VaultNativeIT::sealed);
    DevServicesContext services;

    /** Quarkus tells RestAssured the port of executables that serve HTTP only; this one fetches its events. */
    @BeforeEach
    void begin() {
        RestAssured.port =
                Integer.parseInt(services.devServicesProperties().get("quarkus.lambda.mock-event-server.test-port"));
        FakeObjects.forget();
    }

    @Test
    void a_claim_in_the_reporter_s_own_name_matches_and_in_another_differs() {
        var own = planting.named("举报人甲", to("举报人甲"));
        var other = planting.named("举报人甲", to("举报人乙"));

        assertThat(Vault.check(own).jsonPath().getString("outcome")).isEqualTo("MATCHES");
        assertThat(Vault.check(other).jsonPath().getString("outcome")).isEqualTo("DIFFERS");
    }

    @Test
    void writes_both_files_for_the_bank() {
        var file = Rows.aFile(List.of(planting.named("举报人甲", to("举报人甲"))));

        assertThat(Vault.write(file).statusCode()).isEqualTo(200);

        assertThat(FakeObjects.keys(Bureau.BUCKET)).hasSize(2).anyMatch(key -> key.endsWith(".xml"));
    }

    /** As functions seal, made by hand: AES-256-GCM under a data key, with the context as additional data. */
    private static Envelope sealed(Map<String, String> context, byte[] plaintext) {
        try (var kms = KmsClient.create()) {
            var key = kms.generateDataKey(request -> request.keyId("alias/fundwatch-identity")
                    .keySpec(DataKeySpec.AES_256)
                    .encryptionContext(context));
            var iv = new byte[12];
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key.plaintext().asByteArray(), "AES"),
                    new GCMParameterSpec(128, iv));
            cipher.updateAAD(JsonBody.write(new TreeMap<>(context)).getBytes(UTF_8));
            return new Envelope(key.keyId(), key.ciphertextBlob().asByteArray(), iv, cipher.doFinal(plaintext));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
