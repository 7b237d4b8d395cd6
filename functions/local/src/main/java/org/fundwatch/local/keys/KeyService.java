package org.fundwatch.local.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.keys.NamedKey.Usage;

/** The part of AWS KMS that functions use: GenerateDataKey, Decrypt, GenerateMac, Sign and GetPublicKey. */
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
        var signing = new Signing(keys);
        return new JsonEndpoint(Map.of(
                "TrentService.GenerateDataKey", this::generateDataKey,
                "TrentService.Decrypt", this::decrypt,
                "TrentService.GenerateMac", this::generateMac,
                "TrentService.Sign", signing::sign,
                "TrentService.GetPublicKey", signing::publicKey));
    }

    private JsonNode generateDataKey(JsonNode request) {
        Fields.require(request, "KeySpec", "AES_256");
        var key = keys.find(request.path("KeyId").asText(), Usage.ENCRYPT_DECRYPT);
        var plaintext = new byte[DATA_KEY];
        RANDOM.nextBytes(plaintext);
        var blob = new CiphertextBlob(key.id(), Wrapping.wrap(key, context(request), plaintext));
        return JSON.createObjectNode()
                .put("KeyId", key.arn())
                .put("Plaintext", Fields.base64(plaintext))
                .put("CiphertextBlob", Fields.base64(blob.bytes()));
    }

    private JsonNode decrypt(JsonNode request) {
        var blob = CiphertextBlob.parse(Fields.bytes(request, "CiphertextBlob"));
        var key = keys.find(blob.keyId(), Usage.ENCRYPT_DECRYPT);
        if (request.hasNonNull("KeyId") && !key.isCalled(request.get("KeyId").asText())) {
            throw new AwsError("IncorrectKeyException", "the ciphertext was made under another key");
        }
        return JSON.createObjectNode()
                .put("KeyId", key.arn())
                .put("EncryptionAlgorithm", "SYMMETRIC_DEFAULT")
                .put("Plaintext", Fields.base64(Wrapping.unwrap(key, context(request), blob.wrapped())));
    }

    private JsonNode generateMac(JsonNode request) {
        Fields.require(request, "MacAlgorithm", "HMAC_SHA_256");
        var message = Fields.bytes(request, "Message", LONGEST_MESSAGE);
        var key = keys.find(request.path("KeyId").asText(), Usage.GENERATE_VERIFY_MAC);
        return JSON.createObjectNode()
                .put("KeyId", key.arn())
                .put("MacAlgorithm", "HMAC_SHA_256")
                .put("Mac", Fields.base64(hmac(key, message)));
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
}
