package org.fundwatch.local.aws;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** A message that a peer signed, and the public key that it shows. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record Signed(byte[] signature, byte[] publicKey) {
    private static final byte[] MESSAGE = "the head of a chain".getBytes(StandardCharsets.UTF_8);

    static Signed by(Peer peer, MessageType type) {
        return by(peer, peer.keys().signing(), type);
    }

    static Signed by(Peer peer, String key, MessageType type) {
        var message = SdkBytes.fromByteArray(type == MessageType.RAW ? MESSAGE : digest());
        var signed = peer.kms()
                .sign(r -> r.keyId(key)
                        .messageType(type)
                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256)
                        .message(message));
        var shown = peer.kms().getPublicKey(r -> r.keyId(key));
        return new Signed(signed.signature().asByteArray(), shown.publicKey().asByteArray());
    }

    boolean isVerified() {
        try {
            var verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(publicKey)));
            verifier.update(MESSAGE);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(MESSAGE);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
