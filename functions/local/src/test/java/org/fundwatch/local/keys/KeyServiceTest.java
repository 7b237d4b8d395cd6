package org.fundwatch.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.aws.LocalCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.InvalidKeyUsageException;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

class KeyServiceTest {
    private static final Map<String, String> REPORT_1 = Map.of("report", "1", "purpose", "identity");

    private static final byte[] MESSAGE = "the head of a chain".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private JsonEndpoint endpoint;
    private KmsClient kms;

    @BeforeEach
    void start() throws IOException {
        endpoint = new KeyService(new MasterKeys(new Secrets(folder))).start();
        kms = KmsClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.of(LocalCloud.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterEach
    void stop() {
        kms.close();
        endpoint.close();
    }

    @Test
    void a_data_key_opens_under_the_context_it_was_made_for() {
        var made = dataKey();

        assertThat(decrypt(made.ciphertextBlob(), REPORT_1)).isEqualTo(made.plaintext());
        assertThat(made.keyId()).isEqualTo("arn:aws-cn:kms:cn-north-1:000000000000:key/reporter-identity");
    }

    @Test
    void a_data_key_opens_after_a_restart() throws IOException {
        var made = dataKey();
        stop();
        start();

        assertThat(decrypt(made.ciphertextBlob(), REPORT_1)).isEqualTo(made.plaintext());
    }

    @Test
    void another_context_does_not_open_a_data_key() {
        var blob = dataKey().ciphertextBlob();

        assertThatThrownBy(() -> decrypt(blob, Map.of("report", "2", "purpose", "identity")))
                .isInstanceOf(InvalidCiphertextException.class);
    }

    @Test
    void what_is_no_ciphertext_is_refused() {
        assertThatThrownBy(() -> decrypt(SdkBytes.fromUtf8String("nonsense"), REPORT_1))
                .isInstanceOf(InvalidCiphertextException.class);
    }

    @Test
    void an_unknown_key_is_not_found() {
        assertThatThrownBy(() -> kms.generateDataKey(r -> r.keyId("nobody").keySpec(DataKeySpec.AES_256)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_key_serves_one_use_only() {
        assertThatThrownBy(() -> mac(MasterKeys.IDENTITY, "a")).isInstanceOf(InvalidKeyUsageException.class);
        assertThatThrownBy(() ->
                        kms.generateDataKey(r -> r.keyId(MasterKeys.PEPPER).keySpec(DataKeySpec.AES_256)))
                .isInstanceOf(InvalidKeyUsageException.class);
    }

    @Test
    void the_same_message_has_the_same_mac() {
        var first = mac(MasterKeys.PEPPER, "a receipt");

        assertThat(mac(MasterKeys.PEPPER, "a receipt")).isEqualTo(first);
        assertThat(mac(MasterKeys.PEPPER, "another receipt")).isNotEqualTo(first);
        assertThat(mac(MasterKeys.VISIT_PEPPER, "a receipt")).isNotEqualTo(first);
        assertThat(first.asByteArray()).hasSize(32);
    }

    @Test
    void a_key_that_signs_serves_nothing_else() {
        assertThatThrownBy(() -> mac(MasterKeys.SIGNING, "a")).isInstanceOf(InvalidKeyUsageException.class);
        assertThatThrownBy(() -> sign(MasterKeys.PEPPER, MessageType.RAW, MESSAGE))
                .isInstanceOf(InvalidKeyUsageException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageType.class,
            names = {"RAW", "DIGEST"})
    void a_message_or_its_digest_is_signed_for_whoever_holds_the_public_key(MessageType type) throws Exception {
        var signed = type == MessageType.RAW
                ? MESSAGE
                : MessageDigest.getInstance("SHA-256").digest(MESSAGE);

        var verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(publicKey());
        verifier.update(MESSAGE);

        assertThat(verifier.verify(sign("alias/" + MasterKeys.SIGNING, type, signed)))
                .isTrue();
    }

    @Test
    void the_public_key_stays_the_same_after_a_restart() throws Exception {
        var before = publicKey();
        stop();
        start();

        assertThat(publicKey()).isEqualTo(before);
    }

    @Test
    void a_digest_of_another_length_is_refused() {
        assertThatThrownBy(() -> sign(MasterKeys.SIGNING, MessageType.DIGEST, new byte[31]))
                .isInstanceOf(KmsException.class)
                .hasMessageContaining("invalid length");
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var answer = kms.getPublicKey(r -> r.keyId("alias/" + MasterKeys.SIGNING));
        assertThat(answer.keySpec()).isEqualTo(KeySpec.ECC_NIST_P256);
        assertThat(answer.signingAlgorithms()).containsExactly(SigningAlgorithmSpec.ECDSA_SHA_256);
        return KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(answer.publicKey().asByteArray()));
    }

    private byte[] sign(String key, MessageType type, byte[] message) {
        return kms.sign(r -> r.keyId(key)
                        .message(SdkBytes.fromByteArray(message))
                        .messageType(type)
                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))
                .signature()
                .asByteArray();
    }

    private GenerateDataKeyResponse dataKey() {
        return kms.generateDataKey(
                r -> r.keyId(MasterKeys.IDENTITY).keySpec(DataKeySpec.AES_256).encryptionContext(REPORT_1));
    }

    private SdkBytes decrypt(SdkBytes blob, Map<String, String> context) {
        return kms.decrypt(r -> r.ciphertextBlob(blob).encryptionContext(context))
                .plaintext();
    }

    private SdkBytes mac(String key, String message) {
        return kms.generateMac(r -> r.keyId(key)
                        .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                        .message(SdkBytes.fromUtf8String(message)))
                .mac();
    }
}
