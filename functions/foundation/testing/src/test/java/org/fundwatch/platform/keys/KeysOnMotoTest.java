package org.fundwatch.platform.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyUsageType;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.NotFoundException;

/** What we ask of KMS, word for word, and what a KMS that others wrote makes of it. */
@ExtendWith(OnMoto.class)
class KeysOnMotoTest {
    private static final Map<String, String> CONTEXT = Map.of("report", "7", "purpose", "identity");
    private static final byte[] MESSAGE = "the head of a chain".getBytes(UTF_8);
    private static final Worker WORKER = new Worker();
    private static Wire wire;
    private static KmsClient kms;

    @BeforeAll
    static void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        kms = Clients.at(wire.uri(), KeyClient.settings());
    }

    @AfterAll
    static void end() {
        kms.close();
        wire.close();
    }

    @BeforeEach
    void forget() {
        wire.calls();
    }

    @Test
    void a_data_key_is_asked_for_with_the_context_and_opens_with_it_alone() {
        var envelope = sealed(key(KeySpec.SYMMETRIC_DEFAULT, KeyUsageType.ENCRYPT_DECRYPT));

        var asked = asked("TrentService.GenerateDataKey");
        assertThat(asked.text("KeySpec")).isEqualTo("AES_256");
        assertThat(asked.child("EncryptionContext").text("report")).isEqualTo("7");
        assertThat(asked.child("EncryptionContext").text("purpose")).isEqualTo("identity");
        assertThat(unwrapped(envelope, CONTEXT)).hasSize(32);
        assertThatThrownBy(() -> unwrapped(envelope, Map.of("report", "8", "purpose", "identity")))
                .isInstanceOf(InvalidCiphertextException.class);
        assertThatThrownBy(() -> unwrapped(envelope, Map.of())).isInstanceOf(InvalidCiphertextException.class);
    }

    @Test
    void without_the_key_nothing_is_sealed() {
        assertThatThrownBy(() -> sealed("00000000-0000-0000-0000-000000000000")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_code_is_the_same_under_one_pepper_and_another_under_another() {
        var one = new Pepper(kms, WORKER, key(KeySpec.HMAC_256, KeyUsageType.GENERATE_VERIFY_MAC));
        var another = new Pepper(kms, WORKER, key(KeySpec.HMAC_256, KeyUsageType.GENERATE_VERIFY_MAC));

        assertThat(mac(one)).hasSize(32).isEqualTo(mac(one)).isNotEqualTo(mac(another));
    }

    @Test
    void a_code_is_asked_for_by_the_algorithm_that_receipts_are_kept_by() {
        mac(new Pepper(kms, WORKER, key(KeySpec.HMAC_256, KeyUsageType.GENERATE_VERIFY_MAC)));

        var asked = asked("TrentService.GenerateMac");
        assertThat(asked.text("MacAlgorithm")).isEqualTo("HMAC_SHA_256");
        assertThat(asked.text("Message")).isEqualTo(base64(MESSAGE));
    }

    /** moto signs a digest as if it were a message, so the JDK could not verify it: KMS itself is asked. */
    @Test
    void a_digest_is_signed_and_only_that_one_verifies() throws NoSuchAlgorithmException {
        var key = key(KeySpec.ECC_NIST_P256, KeyUsageType.SIGN_VERIFY);
        var signature = new Signer(kms, WORKER, key).sign(MESSAGE).await().indefinitely();

        var asked = asked("TrentService.Sign");
        assertThat(asked.text("MessageType")).isEqualTo("DIGEST");
        assertThat(asked.text("SigningAlgorithm")).isEqualTo(Signer.ALGORITHM);
        assertThat(asked.text("Message")).isEqualTo(base64(sha256(MESSAGE)));
        assertThat(verifies(key, sha256(MESSAGE), signature)).isTrue();
        assertThat(verifies(key, sha256("another".getBytes(UTF_8)), signature)).isFalse();
    }

    @Test
    void the_public_key_that_is_shown_is_that_of_the_key() {
        var key = key(KeySpec.ECC_NIST_P256, KeyUsageType.SIGN_VERIFY);

        assertThat(new Signer(kms, WORKER, key).publicKey().await().indefinitely())
                .isEqualTo(kms.getPublicKey(request -> request.keyId(key))
                        .publicKey()
                        .asByteArray());
    }

    private static Envelope sealed(String key) {
        return new Sealer(kms, WORKER, new Randomness(), key)
                .seal(CONTEXT, Sealed.of("张三"), text -> text.getBytes(UTF_8))
                .await()
                .indefinitely();
    }

    private static byte[] mac(Pepper pepper) {
        return pepper.mac(MESSAGE).await().indefinitely();
    }

    private static boolean verifies(String key, byte[] digest, byte[] signature) {
        return kms.verify(request -> request.keyId(key)
                        .messageType(MessageType.DIGEST)
                        .signingAlgorithm(Signer.ALGORITHM)
                        .message(SdkBytes.fromByteArray(digest))
                        .signature(SdkBytes.fromByteArray(signature)))
                .signatureValid();
    }

    private static byte[] unwrapped(Envelope envelope, Map<String, String> context) {
        return kms.decrypt(request -> request.ciphertextBlob(SdkBytes.fromByteArray(envelope.wrappedKey()))
                        .encryptionContext(context))
                .plaintext()
                .asByteArray();
    }

    private static String key(KeySpec spec, KeyUsageType usage) {
        return kms.createKey(request -> request.keySpec(spec).keyUsage(usage))
                .keyMetadata()
                .keyId();
    }

    /** The last call of this kind. */
    private static Tree asked(String target) {
        return wire.calls().stream()
                .filter(call -> call.headers().get("x-amz-target").equals(target))
                .map(call -> JsonBody.read(call.body()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
