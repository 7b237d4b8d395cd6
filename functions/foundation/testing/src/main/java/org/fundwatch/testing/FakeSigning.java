package org.fundwatch.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.testing.FakeAwsServer.Answer;

/** The signing half of KMS: a real P-256 key pair per key id, made at its first use. */
final class FakeSigning {
    private static final String ALGORITHM = "ECDSA_SHA_256";
    private final Map<String, P256> keys = new HashMap<>();

    Answer sign(JsonNode request) {
        if (!"DIGEST".equals(text(request, "MessageType")) || !ALGORITHM.equals(text(request, "SigningAlgorithm"))) {
            return Answer.refusal("ValidationException");
        }
        var keyId = text(request, "KeyId");
        var digest = Base64.getDecoder().decode(text(request, "Message"));
        return Answer.ok(Map.of(
                "KeyId", keyId, "Signature", base64(key(keyId).signDigest(digest)), "SigningAlgorithm", ALGORITHM));
    }

    Answer publicKey(JsonNode request) {
        var keyId = text(request, "KeyId");
        return Answer.ok(Map.of(
                "KeyId",
                keyId,
                "PublicKey",
                key(keyId).publicKeyText(),
                "KeySpec",
                "ECC_NIST_P256",
                "KeyUsage",
                "SIGN_VERIFY",
                "SigningAlgorithms",
                List.of(ALGORITHM)));
    }

    private P256 key(String keyId) {
        return keys.computeIfAbsent(keyId, ignored -> P256.fresh());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String text(JsonNode request, String key) {
        return request.required(key).asText();
    }
}
