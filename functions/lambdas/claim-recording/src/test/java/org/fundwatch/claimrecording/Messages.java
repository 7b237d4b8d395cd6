package org.fundwatch.claimrecording;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.JsonBody;

/** Queue batches as the function receives them. */
final class Messages {
    private Messages() {}

    static String message(ClaimCheckRecorded check) {
        return new CloudEvent(
                        CloudEvent.VERSION,
                        UUID.randomUUID().toString(),
                        CloudEvent.SOURCE,
                        ClaimCheckRecorded.TYPE,
                        check.checkId().toString(),
                        check.checkedAt().toString(),
                        ClaimCheckRecorded.SCHEMA,
                        check.data())
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
