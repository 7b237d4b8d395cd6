package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.ClaimWaiting;
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
    static final int MOST_BYTES = 256 * 1024;

    private record Kind(String type, String schema) {}

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
        return send(event(record));
    }

    /** As the record of a check is sent. */
    Uni<Void> send(ClaimWaiting claim) {
        return send(event(claim));
    }

    /** As the record of a check is sent. */
    Uni<Void> send(ClaimDecisionRecorded decision) {
        return send(event(
                decision.reportId(),
                new Kind(ClaimDecisionRecorded.TYPE, ClaimDecisionRecorded.SCHEMA),
                decision.reportedAt(),
                decision.data()));
    }

    private Uni<Void> send(CloudEvent event) {
        var message = event.json();
        refuseAbove(message.getBytes(StandardCharsets.UTF_8).length);
        return worker.call(() -> put(message)).replaceWithVoid();
    }

    private static void refuseAbove(int bytes) {
        if (bytes > MOST_BYTES) {
            LOG.warnf("more than a message holds: %d bytes", bytes);
            throw new Rejected(new Failure.TooMuchFound(MOST_BYTES));
        }
    }

    private SendMessageResponse put(String message) {
        return client.sendMessage(request -> request.queueUrl(address).messageBody(message));
    }

    private static CloudEvent event(ClaimCheckRecorded record) {
        return event(
                record.checkId(),
                new Kind(ClaimCheckRecorded.TYPE, ClaimCheckRecorded.SCHEMA),
                record.checkedAt(),
                record.data());
    }

    private static CloudEvent event(ClaimWaiting claim) {
        return event(claim.checkId(), new Kind(ClaimWaiting.TYPE, ClaimWaiting.SCHEMA), claim.askedAt(), claim.data());
    }

    private static CloudEvent event(UUID about, Kind kind, Instant time, Map<String, Object> data) {
        var id = about.toString();
        return new CloudEvent(
                CloudEvent.VERSION, id, CloudEvent.SOURCE, kind.type(), id, time.toString(), kind.schema(), data);
    }
}
