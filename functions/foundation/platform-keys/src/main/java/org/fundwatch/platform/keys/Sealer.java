package org.fundwatch.platform.keys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Worker;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;

/** Puts a value into an {@link Envelope} that its sealer cannot open again: the data key is wiped after use. */
@ApplicationScoped
public class Sealer {
    private final KmsClient kms;
    private final Worker worker;
    private final Randomness randomness;
    private final String keyId;

    Sealer(
            KmsClient kms,
            Worker worker,
            Randomness randomness,
            @ConfigProperty(name = "IDENTITY_KEY_ID", defaultValue = "alias/fundwatch-identity") String keyId) {
        this.kms = kms;
        this.worker = worker;
        this.randomness = randomness;
        this.keyId = keyId;
    }

    /** Seals before the transaction, never in it; the context says what the envelope belongs to and is not secret. */
    public <T> Uni<Envelope> seal(Map<String, String> context, Sealed<T> value, Function<T, byte[]> bytes) {
        return worker.call(() -> envelope(new TreeMap<>(context), bytes.apply(value.opened())));
    }

    private Envelope envelope(Map<String, String> context, byte[] plaintext) {
        var dataKey = dataKey(context);
        var key = dataKey.plaintext().asByteArray();
        try {
            var iv = randomness.bytes(AesGcm.IV_BYTES);
            var ciphertext = AesGcm.encrypt(key, iv, AesGcm.aad(context), plaintext);
            return new Envelope(dataKey.keyId(), dataKey.ciphertextBlob().asByteArray(), iv, ciphertext);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not to be had", e);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(plaintext, (byte) 0);
        }
    }

    private GenerateDataKeyResponse dataKey(Map<String, String> context) {
        return kms.generateDataKey(
                request -> request.keyId(keyId).keySpec(DataKeySpec.AES_256).encryptionContext(context));
    }
}
