package org.fundwatch.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.testing.FakeAwsServer.Answer;

/** SQS's SendMessage: takes a message of up to 256 KiB, answers with its digest and remembers it. */
final class FakeSqs {
    private static final int MOST_BYTES = 256 * 1024;
    private final List<Map<String, String>> messages = new ArrayList<>();
    private boolean refusing;

    Answer send(JsonNode request) {
        if (refusing) {
            return Answer.refusal("AccessDeniedException"); // no 5xx: the SDK would try again and again
        }
        var body = request.required("MessageBody").asText();
        if (body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Answer.refusal("InvalidParameterValue");
        }
        messages.add(Map.of("queue", request.required("QueueUrl").asText(), "body", body));
        return Answer.ok(Map.of("MessageId", UUID.randomUUID().toString(), "MD5OfMessageBody", md5(body)));
    }

    Answer messages() {
        return Answer.ok(Map.of("messages", messages));
    }

    /** From now on nothing is taken, until everything is forgotten. */
    Answer refuse() {
        refusing = true;
        return Answer.ok(Map.of());
    }

    Answer forget() {
        messages.clear();
        refusing = false;
        return Answer.ok(Map.of());
    }

    private static String md5(String body) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
