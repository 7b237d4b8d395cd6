package org.fundwatch.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.aws.LocalCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;
import software.amazon.awssdk.services.kms.model.NotFoundException;

class KeyServiceTest {
    private static final Map<String, String> REPORT_1 = Map.of("report", "1", "purpose", "identity");

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
        assertThat(first.asByteArray()).hasSize(32);
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
