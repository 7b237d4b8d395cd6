package org.fundwatch.local.keys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import org.fundwatch.local.aws.AwsError;

/** Fields of a request to the key service. */
final class Fields {
    private Fields() {}

    /** Throws ValidationException for any other value than the only one that this machine knows. */
    static void require(JsonNode request, String field, String only) {
        if (!only.equals(request.path(field).asText())) {
            throw new AwsError("ValidationException", "this machine knows only " + field + " " + only);
        }
    }

    /** The bytes of a base64 field, between so many and so many; throws SerializationException or ValidationException. */
    static byte[] bytes(JsonNode request, String field, int longest) {
        var bytes = bytes(request, field);
        if (bytes.length == 0 || bytes.length > longest) {
            throw new AwsError("ValidationException", field + " must have 1 to " + longest + " bytes");
        }
        return bytes;
    }

    static byte[] bytes(JsonNode request, String field) {
        try {
            return Base64.getDecoder().decode(request.path(field).asText());
        } catch (IllegalArgumentException e) {
            throw new AwsError("SerializationException", field + " is not base64");
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
