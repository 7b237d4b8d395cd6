package org.fundwatch.local.aws;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;
import software.amazon.awssdk.services.kms.model.MessageType;

/** What functions say to KMS; secrets and signatures are told by whether they fit, since they differ. */
enum KeyTalk implements Function<Peer, Object> {
    DATA_KEY(peer -> dataKey(peer).plaintext().asByteArray().length),
    DATA_KEY_OPENS(peer -> opens(peer, Map.of("report", "1"))),
    DATA_KEY_STAYS_SHUT_IN_ANOTHER_CONTEXT(peer -> opens(peer, Map.of("report", "2"))),
    DATA_KEY_OF_NOBODY(peer -> peer.kms()
            .generateDataKey(
                    r -> r.keyId("00000000-0000-0000-0000-000000000000").keySpec(DataKeySpec.AES_256))),
    MAC(peer -> mac(peer, peer.keys().mac()).asByteArray().length),
    MAC_AGAIN(peer -> mac(peer, peer.keys().mac()).equals(mac(peer, peer.keys().mac()))),
    PUBLIC_KEY(KeyTalk::publicKey),
    SIGN(peer -> Signed.by(peer, MessageType.RAW).isVerified());

    private static final byte[] MESSAGE = "the head of a chain".getBytes(StandardCharsets.UTF_8);

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
    private final Function<Peer, Object> said;

    KeyTalk(Function<Peer, Object> said) {
        this.said = said;
    }

    @Override
    public Object apply(Peer peer) {
        return said.apply(peer);
    }

    private static GenerateDataKeyResponse dataKey(Peer peer) {
        return peer.kms()
                .generateDataKey(r -> r.keyId(peer.keys().envelope())
                        .keySpec(DataKeySpec.AES_256)
                        .encryptionContext(Map.of("report", "1")));
    }

    private static boolean opens(Peer peer, Map<String, String> context) {
        var made = dataKey(peer);
        return peer.kms()
                .decrypt(r -> r.ciphertextBlob(made.ciphertextBlob()).encryptionContext(context))
                .plaintext()
                .equals(made.plaintext());
    }

    private static SdkBytes mac(Peer peer, String key) {
        return peer.kms()
                .generateMac(r -> r.keyId(key)
                        .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                        .message(SdkBytes.fromByteArray(MESSAGE)))
                .mac();
    }

    private static String publicKey(Peer peer) {
        var key = peer.kms().getPublicKey(r -> r.keyId(peer.keys().signing()));
        return key.keyUsageAsString() + key.signingAlgorithmsAsStrings();
    }
}
