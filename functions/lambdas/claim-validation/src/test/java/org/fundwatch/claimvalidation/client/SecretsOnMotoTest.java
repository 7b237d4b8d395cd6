package org.fundwatch.claimvalidation.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyUsageType;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

/** The secret that the registrar tells an institution, by the command of the runbook, is the one that the function knows. */
@ExtendWith(OnMoto.class)
class SecretsOnMotoTest {
    private static KmsClient kms;

    @BeforeAll
    static void connect(Moto moto) {
        kms = Clients.at(moto.uri(), KmsClient.builder());
    }

    @AfterAll
    static void end() {
        kms.close();
    }

    @Test
    void a_secret_is_the_code_of_its_purpose_and_name() {
        var master = master();

        assertThat(secret(master, "H34110000001.1"))
                .isEqualTo(told(master, "fundwatch.org/institution-client/H34110000001.1"))
                .isNotEqualTo(secret(master, "H34110000001.2"))
                .isNotEqualTo(secret(master(), "H34110000001.1"));
    }

    private static byte[] secret(String master, String name) {
        return new ClientSecrets(kms, new Worker(), Optional.of(master), Optional.empty())
                .of(KeyId.read(name).orElseThrow())
                .await()
                .indefinitely();
    }

    private static byte[] told(String master, String text) {
        return kms.generateMac(request -> request.keyId(master)
                        .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                        .message(SdkBytes.fromByteArray(text.getBytes(UTF_8))))
                .mac()
                .asByteArray();
    }

    private static String master() {
        return kms.createKey(request -> request.keySpec(KeySpec.HMAC_256).keyUsage(KeyUsageType.GENERATE_VERIFY_MAC))
                .keyMetadata()
                .keyId();
    }
}
