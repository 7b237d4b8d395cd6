package org.fundwatch.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.aws.JsonEndpoint;

/** The part of Amazon SQS that functions call: SendMessage. It can be taken down to rehearse a fault. */
public final class QueueService {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NO_QUEUE = "com.amazonaws.sqs#QueueDoesNotExist";
    private static final String NO_QUEUE_QUERY = "AWS.SimpleQueueService.NonExistentQueue";
    private static final int MOST_BYTES = 1024 * 1024;

    private final Queues queues;
    private volatile boolean down;

    public QueueService(Queues queues) {
        this.queues = queues;
    }

    /** Starts an endpoint for the SDK on a free port. */
    public JsonEndpoint start() throws IOException {
        return new JsonEndpoint(Map.of("AmazonSQS.SendMessage", this::sendMessage));
    }

    /** From now on every call fails, as when the service is out of reach. */
    public void takeDown() {
        down = true;
    }

    public void bringUp() {
        down = false;
    }

    private JsonNode sendMessage(JsonNode request) {
        if (down) {
            throw AwsError.ofServer("InternalFailure", "the queues are down");
        }
        var body = checked(request);
        var id = queues.send(name(request.path("QueueUrl").asText()), body);
        return JSON.createObjectNode().put("MessageId", id).put("MD5OfMessageBody", Md5.of(body));
    }

    private static String checked(JsonNode request) {
        var body = request.path("MessageBody").asText("");
        if (body.isEmpty()) {
            throw new AwsError("MissingParameter", "The request must contain the parameter MessageBody.");
        }
        if (body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new AwsError("InvalidParameterValue", "Message must be shorter than " + MOST_BYTES + " bytes.");
        }
        if (request.path("MessageAttributes").size() > 0
                || request.path("DelaySeconds").asInt() > 0) {
            throw new AwsError("UnsupportedOperation", "this machine knows no message attributes and no delay");
        }
        return body;
    }

    /** The last part of a queue's address is its name. */
    private String name(String url) {
        var name = url.substring(url.lastIndexOf('/') + 1);
        if (!queues.has(name)) {
            throw AwsError.withQueryCode(NO_QUEUE, NO_QUEUE_QUERY, "The specified queue does not exist.");
        }
        return name;
    }
}
