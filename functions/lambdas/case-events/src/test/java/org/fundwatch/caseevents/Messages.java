package org.fundwatch.caseevents;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.platform.JsonBody;

/** Queue batches as the function receives them. */
final class Messages {
    private static final Instant FILED = Instant.parse("2024-03-01T08:00:00Z");

    private Messages() {}

    static String filed(String number) {
        return event(
                number,
                "ReportFiled",
                0,
                Map.of(
                        "caseNumber", number,
                        "place", "130000",
                        "subject", "UNIT",
                        "channel", "WEB",
                        "named", false,
                        "filedOn", "2024-03-01"));
    }

    static String filedAgainstAPerson(String number, String institution) {
        return event(
                number,
                "ReportFiled",
                0,
                Map.of(
                        "caseNumber", number,
                        "place", "110000",
                        "institutionCode", institution,
                        "subject", "PERSON",
                        "channel", "PHONE",
                        "named", true,
                        "filedOn", "2024-03-01"));
    }

    static String accepted(String number) {
        return event(number, "ReportAccepted", 1, Map.of("caseNumber", number));
    }

    static String refused(String number) {
        return event(number, "ReportRefused", 1, Map.of("caseNumber", number, "reason", "OUT_OF_SCOPE"));
    }

    static String penaltyDecided(String number) {
        return event(
                number,
                "PenaltyDecided",
                2,
                Map.of(
                        "caseNumber",
                        number,
                        "decidedOn",
                        "2024-05-01",
                        "refundFen",
                        100,
                        "fineFen",
                        200,
                        "article",
                        "Art. 38",
                        "policy",
                        "penalty/order-735"));
    }

    static String penaltyRevoked(String number) {
        return event(
                number,
                "PenaltyRevoked",
                3,
                Map.of(
                        "caseNumber", number,
                        "revokedOn", "2024-05-20",
                        "reason", "RECONSIDERATION",
                        "institution", "H00000000001"));
    }

    /** A penalty that was nobody's but a person's, and fell. */
    static String anotherPenaltyRevoked(String number) {
        return event(
                number,
                "PenaltyRevoked",
                3,
                Map.of(
                        "caseNumber",
                        number,
                        "revokedOn",
                        "2024-05-20",
                        "reason",
                        "RECONSIDERATION",
                        "againstInstitution",
                        false));
    }

    static String substantiated(String number) {
        return event(
                number,
                "CaseSubstantiated",
                3,
                Map.of(
                        "caseNumber", number,
                        "place", "130000",
                        "subject", "UNIT",
                        "caseValueFen", 100,
                        "fraud", true,
                        "reportedOn", "2024-03-01",
                        "concludedOn", "2024-06-01"));
    }

    static String unsubstantiated(String number) {
        return event(number, "CaseUnsubstantiated", 3, Map.of("caseNumber", number));
    }

    static String reward(String number, String status) {
        return event(
                number,
                "RewardProposed",
                4,
                status.equals("UNDETERMINED")
                        ? Map.of("caseNumber", number, "status", status, "missing", "a rate")
                        : Map.of("caseNumber", number, "status", status));
    }

    /** What happened to the approved reward of a case. */
    static String rewarded(String number, String type) {
        var data = new HashMap<String, Object>(Map.of("approvalNumber", Rows.approvalOf(number), "amountFen", 100));
        if (type.equals("RewardGranted") || type.equals("RewardLapsed")) {
            data.put("caseNumber", number);
        }
        return event(number, type, type.equals("RewardGranted") ? 5 : 6, data);
    }

    /** The same, hours later, of a decision that is not the first of its case. */
    static String ofDecision(int decision, String message) {
        return message.replace("\"data\":{", "\"data\":{\"decision\":" + decision + ",")
                .replace("2024-03-01T", "2024-04-01T");
    }

    static String event(String number, String type, int hour, Map<String, Object> data) {
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
                number,
                "time",
                FILED.plusSeconds(3600L * hour).toString(),
                "dataschema",
                "https://fundwatch.org/events/" + type + "/1",
                "data",
                data));
    }

    /** A batch whose messages are m0, m1, … */
    static String batch(List<String> bodies) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> JsonBody.write(Map.of(
                        "messageId", "m" + i, "receiptHandle", "r", "eventSource", "aws:sqs", "body", bodies.get(i))))
                .collect(joining(",", "{\"Records\":[", "]}"));
    }

    /** The messages of this batch that the function gives back. */
    static List<String> failedOf(String... messages) {
        var answer = given().contentType("application/json")
                .body(batch(List.of(messages)))
                .post("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("batchItemFailures.itemIdentifier");
    }
}
