package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Worker;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

/** The queue that leads to the records of checks. */
@ApplicationScoped
public class CheckQueue {
    private static final Logger LOG = Logger.getLogger(CheckQueue.class);
    /** What a message may have in every partition. */
    private static final int MOST_BYTES = 256 * 1024;

    private final SqsClient client;
    private final Worker worker;
    private final String address;

    CheckQueue(SqsClient client, Worker worker, @ConfigProperty(name = "CLAIM_CHECKS_QUEUE_URL") String address) {
        this.client = client;
        this.worker = worker;
        this.address = address;
    }

    /**
     * Rejected as {@link Failure.TooMuchFound} if no message holds it. Fails with what the SDK throws if the queue does not
     * take it.
     */
    Uni<Void> send(ClaimCheckRecorded record) {
        var message = event(record).json();
        refuseAbove(message.getBytes(StandardCharsets.UTF_8).length);
        return worker.call(() -> put(message)).replaceWithVoid();
    }

    private static void refuseAbove(int bytes) {
        if (bytes > MOST_BYTES) {
            LOG.warnf("a check found more than a message holds: %d bytes", bytes);
            throw new Rejected(new Failure.TooMuchFound(MOST_BYTES));
        }
    }

    private SendMessageResponse put(String message) {
        return client.sendMessage(request -> request.queueUrl(address).messageBody(message));
    }

    static CloudEvent event(ClaimCheckRecorded record) {
        var id = record.checkId().toString();
        return new CloudEvent(
                CloudEvent.VERSION,
                id,
                CloudEvent.SOURCE,
                ClaimCheckRecorded.TYPE,
                id,
                record.checkedAt().toString(),
                ClaimCheckRecorded.SCHEMA,
                record.data());
    }
}
