package org.fundwatch.claimrecording;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.ClaimWaiting;
import org.fundwatch.claims.published.FindingAdvanced;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.JsonBody;

/** Queue batches as the function receives them. */
final class Messages {
    private Messages() {}

    static String message(ClaimCheckRecorded check) {
        return message(ClaimCheckRecorded.TYPE, check.checkId(), check.data());
    }

    static String message(ClaimWaiting claim) {
        return message(ClaimWaiting.TYPE, claim.checkId(), claim.data());
    }

    static String message(ClaimDecisionRecorded report) {
        return message(ClaimDecisionRecorded.TYPE, report.reportId(), report.data());
    }

    static String message(AppealFiled appeal) {
        return message(AppealFiled.TYPE, appeal.appealId(), appeal.data());
    }

    static String message(FindingAdvanced event) {
        return message(FindingAdvanced.TYPE, event.checkId(), event.data());
    }

    static String message(FindingsScreened screened) {
        return message(FindingsScreened.TYPE, screened.screening(), screened.data());
    }

    private static String message(String type, UUID about, Map<String, Object> data) {
        return new CloudEvent(
                        CloudEvent.VERSION,
                        UUID.randomUUID().toString(),
                        CloudEvent.SOURCE,
                        type,
                        about.toString(),
                        "2024-05-31T16:30:00Z",
                        "https://fundwatch.org/events/" + type + "/1",
                        data)
                .json();
    }

    /** A batch whose messages are m0, m1, … */
    static String batch(List<String> bodies) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> JsonBody.write(Map.of(
                        "messageId", "m" + i, "receiptHandle", "r", "eventSource", "aws:sqs", "body", bodies.get(i))))
                .collect(joining(",", "{\"Records\":[", "]}"));
    }
}
