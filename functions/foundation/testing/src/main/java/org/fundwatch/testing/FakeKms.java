package org.fundwatch.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.testing.FakeAwsServer.Answer;

/** KMS: data keys bound to their encryption context, and codes under keys made from their ids. */
final class FakeKms {
    private static final int KEY_BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, DataKey> wrapped = new HashMap<>();

    private record DataKey(String plaintext, String keyId, JsonNode context) {}

    Answer generateDataKey(JsonNode request) {
        var key = new DataKey(randomText(), text(request, "KeyId"), request.path("EncryptionContext"));
        var blob = randomText();
        wrapped.put(blob, key);
        return Answer.ok(Map.of("KeyId", key.keyId(), "Plaintext", key.plaintext(), "CiphertextBlob", blob));
    }

    Answer decrypt(JsonNode request) {
        var key = wrapped.get(text(request, "CiphertextBlob"));
        if (key == null || !key.context().equals(request.path("EncryptionContext"))) {
            return Answer.refusal("InvalidCiphertextException");
        }
        return Answer.ok(Map.of("KeyId", key.keyId(), "Plaintext", key.plaintext()));
    }

    Answer generateMac(JsonNode request) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var keyId = text(request, "KeyId");
            mac.init(new SecretKeySpec(keyId.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var code = mac.doFinal(Base64.getDecoder().decode(text(request, "Message")));
            return Answer.ok(Map.of("KeyId", keyId, "Mac", base64(code), "MacAlgorithm", "HMAC_SHA_256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String randomText() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String text(JsonNode request, String key) {
        return request.required(key).asText();
    }
}
