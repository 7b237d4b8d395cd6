package org.fundwatch.platform.keys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.Worker;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/**
 * Signs what others must be able to check (数字签名): ECDSA on P-256 over SHA-256, under a key that never leaves KMS.
 * Anyone verifies it with the public key and the JDK's {@code SHA256withECDSA}; two signatures of one message differ.
 */
@ApplicationScoped
public class Signer {
    /** The algorithm as KMS names it; the signature is DER, as the JDK reads it. */
    public static final String ALGORITHM = "ECDSA_SHA_256";

    private final KmsClient kms;
    private final Worker worker;
    private final String keyId;

    Signer(
            KmsClient kms,
            Worker worker,
            @ConfigProperty(name = "SIGNING_KEY_ID", defaultValue = "alias/fundwatch-signing") String keyId) {
        this.kms = kms;
        this.worker = worker;
        this.keyId = keyId;
    }

    /** The signature (DER) of a message of any length: only its digest goes to KMS. */
    public Uni<byte[]> sign(byte[] message) {
        var digest = SdkBytes.fromByteArray(sha256(message));
        return worker.call(() -> kms.sign(request -> request.keyId(keyId)
                        .messageType(MessageType.DIGEST)
                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256)
                        .message(digest))
                .signature()
                .asByteArray());
    }

    /** The public key that verifies the signatures (SubjectPublicKeyInfo, DER). */
    public Uni<byte[]> publicKey() {
        return worker.call(() ->
                kms.getPublicKey(request -> request.keyId(keyId)).publicKey().asByteArray());
    }

    /** The key as this deployment names it: id, alias or Amazon resource name. */
    public String keyId() {
        return keyId;
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not to be had", e);
        }
    }
}
