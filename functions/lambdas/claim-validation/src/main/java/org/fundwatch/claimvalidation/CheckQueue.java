package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.Worker;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

/** The queue that leads to the records of checks. */
@ApplicationScoped
public class CheckQueue {
    private static final Logger LOG = Logger.getLogger(CheckQueue.class);

    private final SqsClient client;
    private final Worker worker;
    private final String address;

    CheckQueue(SqsClient client, Worker worker, @ConfigProperty(name = "CLAIM_CHECKS_QUEUE_URL") String address) {
        this.client = client;
        this.worker = worker;
        this.address = address;
    }

    /** Rejected as {@link Failure.NotRecorded} if the queue does not take it. */
    Uni<Void> send(ClaimCheckRecorded record) {
        var message = event(record).json();
        return worker.call(() -> put(message))
                .onFailure(SdkException.class)
                .transform(CheckQueue::notRecorded)
                .replaceWithVoid();
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

    private static Rejected notRecorded(Throwable refusal) {
        LOG.errorf("a check was not recorded: %s", Traceback.of(refusal));
        return new Rejected(new Failure.NotRecorded());
    }
}
