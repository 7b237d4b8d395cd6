package org.fundwatch.local.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.fundwatch.kernel.audit.AuditAnchor;
import org.fundwatch.kernel.audit.Hash;

/**
 * An anchor object as it was found.
 *
 * @param body the whole object
 */
record Anchor(AuditAnchor signed, String keyId, String signature, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Throws {@link IOException} for what is no anchor. */
    static Anchor read(String body) throws IOException {
        try {
            var json = JSON.readTree(body);
            var signed = new AuditAnchor(
                    json.required("position").asLong(),
                    new Hash(json.required("chainHash").asText()),
                    new Hash(json.required("previous").asText()),
                    Instant.parse(json.required("at").asText()),
                    new Hash(json.required("key").asText()));
            return new Anchor(
                    signed,
                    json.required("keyId").asText(),
                    json.required("signature").asText(),
                    body);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("no anchor: " + e.getMessage(), e);
        }
    }

    long position() {
        return signed.position();
    }

    Hash hash() {
        return Hash.of(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws {@link IllegalArgumentException} if it is not base64. */
    byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }
}
