package org.fundwatch.platform.keys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.Worker;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

/** HMAC-SHA-256 under a key that never leaves KMS: a stolen database cannot be searched for receipts. */
@ApplicationScoped
public class Pepper {
    private final KmsClient kms;
    private final Worker worker;
    private final String keyId;

    Pepper(
            KmsClient kms,
            Worker worker,
            @ConfigProperty(name = "RECEIPT_PEPPER_KEY_ID", defaultValue = "alias/fundwatch-receipt-pepper")
                    String keyId) {
        this.kms = kms;
        this.worker = worker;
        this.keyId = keyId;
    }

    /** The 32 bytes of the code for at most 4096 bytes of message. */
    public Uni<byte[]> mac(byte[] message) {
        return worker.call(() -> kms.generateMac(request -> request.keyId(keyId)
                        .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                        .message(SdkBytes.fromByteArray(message)))
                .mac()
                .asByteArray());
    }
}
