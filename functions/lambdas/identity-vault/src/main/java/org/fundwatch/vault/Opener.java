package org.fundwatch.vault;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Worker;
import org.fundwatch.platform.keys.Envelope;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

/** Opens envelopes: the one place that asks KMS to decrypt. The plain bytes are wiped once they are read. */
@ApplicationScoped
class Opener {
    private static final int TAG_BITS = 128;

    private final KmsClient kms;
    private final Worker worker;
    private final String keyId;

    Opener(
            KmsClient kms,
            Worker worker,
            @ConfigProperty(name = "IDENTITY_KEY_ID", defaultValue = "alias/fundwatch-identity") String keyId) {
        this.kms = kms;
        this.worker = worker;
        this.keyId = keyId;
    }

    /** Opens before the transaction, never in it; an envelope that belongs to something else does not open. */
    <T> Uni<T> open(Map<String, String> context, Envelope envelope, Function<Tree, T> read) {
        return worker.call(() -> opened(new TreeMap<>(context), envelope, read));
    }

    private <T> T opened(SortedMap<String, String> context, Envelope envelope, Function<Tree, T> read) {
        var key = dataKey(context, envelope);
        var plaintext = decrypt(key, context, envelope);
        try {
            return read.apply(JsonBody.read(plaintext));
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(plaintext, (byte) 0);
        }
    }

    private byte[] dataKey(Map<String, String> context, Envelope envelope) {
        return kms.decrypt(request -> request.keyId(keyId)
                        .encryptionContext(context)
                        .ciphertextBlob(SdkBytes.fromByteArray(envelope.wrappedKey())))
                .plaintext()
                .asByteArray();
    }

    private static byte[] decrypt(byte[] key, SortedMap<String, String> context, Envelope envelope) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, envelope.iv()));
            cipher.updateAAD(JsonBody.write(context).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(envelope.ciphertext());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the envelope does not open", e);
        }
    }
}
