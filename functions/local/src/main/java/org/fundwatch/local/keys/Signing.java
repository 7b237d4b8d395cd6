package org.fundwatch.local.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.Signature;
import org.fundwatch.local.aws.AwsError;

/** Signs messages, or their digests, and shows public keys. */
record Signing(MasterKeys keys) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_MESSAGE = 4096;
    private static final int DIGEST = 32;
    private static final String OF_DIGEST = "NONEwithECDSA";
    private static final String OF_MESSAGE = "SHA256withECDSA";

    JsonNode sign(JsonNode request) {
        Fields.require(request, "SigningAlgorithm", SigningKey.ALGORITHM);
        var key = keys.signing(request.path("KeyId").asText());
        return JSON.createObjectNode()
                .put("KeyId", key.arn())
                .put("SigningAlgorithm", SigningKey.ALGORITHM)
                .put("Signature", Fields.base64(signature(key, request)));
    }

    JsonNode publicKey(JsonNode request) {
        var key = keys.signing(request.path("KeyId").asText());
        var answer = JSON.createObjectNode()
                .put("KeyId", key.arn())
                .put("KeySpec", SigningKey.SPEC)
                .put("CustomerMasterKeySpec", SigningKey.SPEC)
                .put("KeyUsage", key.usage().name())
                .put("PublicKey", Fields.base64(key.pair().getPublic().getEncoded()));
        answer.putArray("SigningAlgorithms").add(SigningKey.ALGORITHM);
        return answer;
    }

    private static byte[] signature(SigningKey key, JsonNode request) {
        var message = Fields.bytes(request, "Message", LONGEST_MESSAGE);
        return switch (request.path("MessageType").asText("RAW")) {
            case "RAW" -> signature(key, message, OF_MESSAGE);
            case "DIGEST" -> signature(key, digest(message), OF_DIGEST);
            case String other -> throw new AwsError("ValidationException", "MessageType " + other);
        };
    }

    private static byte[] digest(byte[] message) {
        if (message.length != DIGEST) {
            throw new AwsError("ValidationException", "Digest is invalid length for algorithm " + SigningKey.ALGORITHM);
        }
        return message;
    }

    private static byte[] signature(SigningKey key, byte[] message, String algorithm) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key.pair().getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
