package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.platform.keys.Pepper;
import org.fundwatch.platform.keys.Sealed;
import org.fundwatch.platform.keys.Sealer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

/** What only the vault will do, done here to prove that it can be done, and by nobody without the key and the context. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "schema_owner"))
@QuarkusTestResource(FakeAws.class)
class SealingTest {
    private static final Map<String, String> CONTEXT = Map.of("report", "7", "purpose", "identity");
    private static final String AAD = "{\"purpose\":\"identity\",\"report\":\"7\"}";

    @Inject
    Sealer sealer;

    @Inject
    Pepper pepper;

    @Inject
    KmsClient kms;

    @Test
    void whoever_has_the_key_and_the_context_can_open_an_envelope() throws GeneralSecurityException {
        assertThat(open(sealed("张三"), AAD)).isEqualTo("张三");
    }

    @Test
    void an_envelope_moved_to_another_report_does_not_open() {
        assertThatThrownBy(() -> open(sealed("张三"), AAD.replace('7', '8'))).isInstanceOf(AEADBadTagException.class);
    }

    @Test
    void the_same_value_never_looks_the_same() {
        assertThat(sealed("张三").ciphertext()).isNotEqualTo(sealed("张三").ciphertext());
    }

    @Test
    void a_peppered_code_is_the_same_for_the_same_message_only() {
        assertThat(mac("a")).hasSize(32).isEqualTo(mac("a")).isNotEqualTo(mac("b"));
    }

    private Envelope sealed(String value) {
        return sealer.seal(CONTEXT, Sealed.of(value), text -> text.getBytes(StandardCharsets.UTF_8))
                .await()
                .indefinitely();
    }

    private byte[] mac(String message) {
        return pepper.mac(message.getBytes(StandardCharsets.UTF_8)).await().indefinitely();
    }

    private String open(Envelope envelope, String aad) throws GeneralSecurityException {
        var key = kms.decrypt(request -> request.ciphertextBlob(SdkBytes.fromByteArray(envelope.wrappedKey()))
                        .encryptionContext(CONTEXT))
                .plaintext()
                .asByteArray();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, envelope.iv()));
        cipher.updateAAD(aad.getBytes(StandardCharsets.UTF_8));
        return new String(cipher.doFinal(envelope.ciphertext()), StandardCharsets.UTF_8);
    }
}
