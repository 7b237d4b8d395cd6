package org.fundwatch.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Worker;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.fundwatch.testing.Wire.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/** An envelope opens by a KMS that others wrote, with its own context and no other. */
@ExtendWith(OnMoto.class)
class OpenerOnMotoTest {
    private static final Map<String, String> CONTEXT = Map.of("report", "7", "purpose", "identity");
    private static final Map<String, String> OF_ANOTHER = Map.of("report", "8", "purpose", "identity");
    private Wire wire;
    private KmsClient kms;
    private String key;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        kms = Clients.at(wire.uri(), KmsClient.builder());
        key = kms.createKey().keyMetadata().keyId();
        wire.calls();
    }

    @AfterEach
    void end() {
        kms.close();
        wire.close();
    }

    @Test
    void an_envelope_opens_with_its_context_which_is_what_the_key_store_is_asked_with()
            throws GeneralSecurityException {
        var envelope = sealed();
        wire.calls();

        assertThat(opened(CONTEXT, envelope)).isEqualTo("举报人甲");

        var asked = JsonBody.read(wire.call().body());
        assertThat(asked.text("KeyId")).isEqualTo(key);
        assertThat(asked.child("EncryptionContext").text("report")).isEqualTo("7");
        assertThat(asked.child("EncryptionContext").text("purpose")).isEqualTo("identity");
    }

    @Test
    void an_envelope_of_another_report_stays_shut_in_the_key_store_already() throws GeneralSecurityException {
        var envelope = sealed();

        assertThatThrownBy(() -> opened(OF_ANOTHER, envelope)).isInstanceOf(InvalidCiphertextException.class);
    }

    @Test
    void a_throttled_key_store_is_asked_again() throws GeneralSecurityException {
        var envelope = sealed();
        wire.calls();
        wire.next(1, Trouble.THROTTLED);

        assertThat(opened(CONTEXT, envelope)).isEqualTo("举报人甲");
        assertThat(wire.calls()).hasSize(2);
    }

    private String opened(Map<String, String> context, Envelope envelope) {
        return new Opener(kms, new Worker(), key)
                .open(context, envelope, tree -> tree.text("name"))
                .await()
                .indefinitely();
    }

    private Envelope sealed() throws GeneralSecurityException {
        var made = kms.generateDataKey(
                request -> request.keyId(key).keySpec(DataKeySpec.AES_256).encryptionContext(CONTEXT));
        var iv = new byte[12];
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(made.plaintext().asByteArray(), "AES"),
                new GCMParameterSpec(128, iv));
        cipher.updateAAD(JsonBody.write(new TreeMap<>(CONTEXT)).getBytes(UTF_8));
        var text = JsonBody.write(Map.of("name", "举报人甲")).getBytes(UTF_8);
        return new Envelope(made.keyId(), made.ciphertextBlob().asByteArray(), iv, cipher.doFinal(text));
    }
}
