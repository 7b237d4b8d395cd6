package org.fundwatch.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.fundwatch.local.aws.LocalCloud;

/** The event that an SQS event source mapping invokes a function with. */
final class SqsEvent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SqsEvent() {}

    static byte[] of(String queue, List<Message> batch) {
        var event = JSON.createObjectNode();
        var records = event.putArray("Records");
        batch.forEach(message -> records.add(item(queue, message)));
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode item(String queue, Message message) {
        var item = JSON.createObjectNode()
                .put("messageId", message.id())
                .put("receiptHandle", UUID.randomUUID().toString())
                .put("body", message.body())
                .put("md5OfBody", Md5.of(message.body()))
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", LocalCloud.arn("sqs", queue))
                .put("awsRegion", LocalCloud.REGION);
        item.putObject("messageAttributes");
        item.putObject("attributes")
                .put("ApproximateReceiveCount", String.valueOf(message.receiveCount()))
                .put("SentTimestamp", String.valueOf(message.sentAt().toEpochMilli()))
                .put("SenderId", LocalCloud.ACCOUNT)
                .put(
                        "ApproximateFirstReceiveTimestamp",
                        String.valueOf(message.firstReceivedAt().toEpochMilli()));
        return item;
    }
}
