package org.fundwatch.local.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.keys.MasterKey.Usage;

/** The part of AWS KMS that functions use: GenerateDataKey, Decrypt and GenerateMac. */
public final class KeyService {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DATA_KEY = 32;
    private static final int LONGEST_MESSAGE = 4096;

    private final MasterKeys keys;

    public KeyService(MasterKeys keys) {
        this.keys = keys;
    }

    /** Starts an endpoint for the SDK on a free port. */
    public JsonEndpoint start() throws IOException {
        return new JsonEndpoint(Map.of(
                "TrentService.GenerateDataKey", this::generateDataKey,
                "TrentService.Decrypt", this::decrypt,
                "TrentService.GenerateMac", this::generateMac));
    }

    private JsonNode generateDataKey(JsonNode request) {
        require(request, "KeySpec", "AES_256");
        var key = keys.find(request.path("KeyId").asText(), Usage.ENCRYPT_DECRYPT);
        var plaintext = new byte[DATA_KEY];
        RANDOM.nextBytes(plaintext);
        var blob = new CiphertextBlob(key.id(), Wrapping.wrap(key, context(request), plaintext));
        return JSON.createObjectNode()
                .put("KeyId", key.arn())
                .put("Plaintext", base64(plaintext))
                .put("CiphertextBlob", base64(blob.bytes()));
    }

    private JsonNode decrypt(JsonNode request) {
        var blob = CiphertextBlob.parse(bytes(request, "CiphertextBlob"));
        var key = keys.find(blob.keyId(), Usage.ENCRYPT_DECRYPT);
        if (request.hasNonNull("KeyId") && !key.isCalled(request.get("KeyId").asText())) {
            throw new AwsError("IncorrectKeyException", "the ciphertext was made under another key");
        }
        return JSON.createObjectNode()
                .put("KeyId", key.arn())
                .put("EncryptionAlgorithm", "SYMMETRIC_DEFAULT")
                .put("Plaintext", base64(Wrapping.unwrap(key, context(request), blob.wrapped())));
    }

    private JsonNode generateMac(JsonNode request) {
        require(request, "MacAlgorithm", "HMAC_SHA_256");
        var message = bytes(request, "Message");
        if (message.length == 0 || message.length > LONGEST_MESSAGE) {
            throw new AwsError("ValidationException", "Message must have 1 to " + LONGEST_MESSAGE + " bytes");
        }
        var key = keys.find(request.path("KeyId").asText(), Usage.GENERATE_VERIFY_MAC);
        return JSON.createObjectNode()
                .put("KeyId", key.arn())
                .put("MacAlgorithm", "HMAC_SHA_256")
                .put("Mac", base64(hmac(key, message)));
    }

    private static byte[] hmac(MasterKey key, byte[] message) {
        try {
            var mac = Mac.getInstance(key.material().getAlgorithm());
            mac.init(key.material());
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> context(JsonNode request) {
        var context = new HashMap<String, String>();
        request.path("EncryptionContext")
                .properties()
                .forEach(pair -> context.put(pair.getKey(), pair.getValue().asText()));
        return context;
    }

    private static void require(JsonNode request, String field, String only) {
        if (!only.equals(request.path(field).asText())) {
            throw new AwsError("ValidationException", "this machine knows only " + field + " " + only);
        }
    }

    private static byte[] bytes(JsonNode request, String field) {
        try {
            return Base64.getDecoder().decode(request.path(field).asText());
        } catch (IllegalArgumentException e) {
            throw new AwsError("SerializationException", field + " is not base64");
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
