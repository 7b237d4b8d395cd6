package org.fundwatch.rewardcalculation;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queue batches as the function receives them. */
final class Messages {
    /** One CaseSubstantiated. */
    record Substantiated(UUID eventId, String caseNumber, String place, long caseValueFen, String findings) {

        static Substantiated aCase(String caseNumber) {
            return new Substantiated(
                    UUID.randomUUID(),
                    caseNumber,
                    "130000",
                    50_000_000,
                    finding(1, 50_000_000, "REPORTED", 50_000_000));
        }

        Substantiated in(String code) {
            return new Substantiated(eventId, caseNumber, code, caseValueFen, findings);
        }

        Substantiated worth(long fen) {
            return with(fen, Messages.finding(1, fen, "REPORTED", fen));
        }

        Substantiated with(long fen, String all) {
            return new Substantiated(eventId, caseNumber, place, fen, all);
        }

        String body() {
            return written(this);
        }
    }

    private static String written(Substantiated told) {
        return """
                {"specversion":"1.0","id":"%s","source":"fundwatch","type":"CaseSubstantiated","subject":"%s",
                 "time":"2024-06-01T08:00:00Z","dataschema":"https://fundwatch.org/events/CaseSubstantiated/2",
                 "data":{"caseNumber":"%s","place":"%s","subject":"UNIT","caseValueFen":%d,"fraud":false,
                         "reportedOn":"2024-03-01","concludedOn":"2024-06-01","findings":[%s]}}""".formatted(
                        told.eventId, told.caseNumber, told.caseNumber, told.place, told.caseValueFen, told.findings);
    }

    /** As version 1 told it, without a word of the findings. */
    static String ofVersion1(Substantiated told) {
        return told.body()
                .replace("CaseSubstantiated/2", "CaseSubstantiated/1")
                .replaceFirst(",\\s*\"findings\":\\[.*]", "");
    }

    /** One finding beside the report. */
    static String finding(int number, long lossFen, String match, long reportedFen) {
        return """
                {"number":%d,"lossFen":%d,"match":"%s","reportedFen":%d,"fraud":false}""".formatted(number, lossFen, match, reportedFen);
    }

    /** The penalty of a case fell. */
    static String revoked(String caseNumber) {
        return """
                {"specversion":"1.0","id":"%s","source":"fundwatch","type":"PenaltyRevoked","subject":"%s",
                 "time":"2024-07-01T08:00:00Z","dataschema":"https://fundwatch.org/events/PenaltyRevoked/1",
                 "data":{"caseNumber":"%s","revokedOn":"2024-07-01","reason":"LITIGATION"}}""".formatted(UUID.randomUUID(), caseNumber, caseNumber);
    }

    /** The same of a decision that is not the first of its case. */
    static String ofDecision(int number, String message) {
        return message.replace("\"data\":{", "\"data\":{\"decision\":" + number + ",");
    }

    /** A batch whose messages are m0, m1, … */
    static String batch(String... bodies) {
        return IntStream.range(0, bodies.length)
                .mapToObj(i -> message("m" + i, bodies[i]))
                .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
    }

    static String batch(Substantiated... cases) {
        return batch(Arrays.stream(cases).map(Substantiated::body).toArray(String[]::new));
    }

    private static String message(String id, String body) {
        var text = body.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"messageId\":\"" + id + "\",\"receiptHandle\":\"r\",\"eventSource\":\"aws:sqs\",\"body\":\"" + text
                + "\",\"attributes\":{},\"messageAttributes\":{},\"awsRegion\":\"cn-north-1\"}";
    }

    private Messages() {}
}
