package org.fundwatch.creditscoring;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.JsonBody;

/** Queue batches as the function receives them. */
final class Messages {
    static final String USE = "第三十八条第（三）项";
    static final String FRAUD = "第四十条第二款";

    private Messages() {}

    static String decided(String institution, String caseNumber, String article) {
        return decidedOn("2026-05-01", institution, caseNumber, article);
    }

    static String decidedOn(String day, String institution, String caseNumber, String article) {
        return event(
                "PenaltyDecided",
                caseNumber,
                Map.of(
                        "caseNumber", caseNumber,
                        "decidedOn", day,
                        "refundFen", 100,
                        "fineFen", 200,
                        "article", article,
                        "policy", "penalty/order-735",
                        "institution", institution));
    }

    static String revoked(String institution, String caseNumber) {
        return event(
                "PenaltyRevoked",
                caseNumber,
                Map.of(
                        "caseNumber",
                        caseNumber,
                        "revokedOn",
                        "2026-05-20",
                        "reason",
                        "LITIGATION",
                        "institution",
                        institution));
    }

    /** The same of a decision that is not the first of its case. */
    static String ofDecision(int number, String message) {
        return message.replace("\"data\":{", "\"data\":{\"decision\":" + number + ",");
    }

    static String withoutInstitution(String message) {
        return message.replaceAll(",\"institution\":\"[A-Z0-9]+\"|\"institution\":\"[A-Z0-9]+\",", "");
    }

    static CloudEvent read(String message) {
        var event = JsonBody.read(message);
        var data = new TreeMap<String, Object>();
        var sent = event.child("data");
        for (var key : sent.keys()) {
            data.put(key, value(sent, key));
        }
        return new CloudEvent(
                event.text("specversion"),
                event.text("id"),
                event.text("source"),
                event.text("type"),
                event.text("subject"),
                event.text("time"),
                event.text("dataschema"),
                data);
    }

    private static Object value(Tree sent, String key) {
        if (key.equals("decision")) {
            return sent.integer(key);
        }
        return key.endsWith("Fen") ? sent.fen(key).fen() : sent.text(key);
    }

    /** A batch whose messages are m0, m1, … */
    static String batch(List<String> bodies) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> JsonBody.write(Map.of(
                        "messageId", "m" + i, "receiptHandle", "r", "eventSource", "aws:sqs", "body", bodies.get(i))))
                .collect(joining(",", "{\"Records\":[", "]}"));
    }

    private static String event(String type, String subject, Map<String, Object> data) {
        return JsonBody.write(Map.of(
                "specversion",
                "1.0",
                "id",
                UUID.randomUUID().toString(),
                "source",
                "fundwatch",
                "type",
                type,
                "subject",
                subject,
                "time",
                "2026-05-01T08:00:00Z",
                "dataschema",
                "https://fundwatch.org/events/" + type + "/1",
                "data",
                new TreeMap<>(data)));
    }
}
