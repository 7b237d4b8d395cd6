package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.ClaimWaiting;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Worker;
import org.fundwatch.platform.call.CallIds;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

/** The queue that leads to the records of checks. */
@ApplicationScoped
public class CheckQueue {
    private static final Logger LOG = Logger.getLogger(CheckQueue.class);
    /** What a message may have in every partition. */
    static final int MOST_BYTES = 256 * 1024;

    private record Kind(String type, String schema) {
        /** The id of a message: a repeat of a request has the same, its key with other content another. */
        UUID message(UUID check, String input) {
            return NamedKey.of(type, check.toString(), input);
        }
    }

    private static final Kind CHECK = new Kind(ClaimCheckRecorded.TYPE, ClaimCheckRecorded.SCHEMA);
    private static final Kind WAITING = new Kind(ClaimWaiting.TYPE, ClaimWaiting.SCHEMA);
    private static final Kind APPEAL = new Kind(AppealFiled.TYPE, AppealFiled.SCHEMA);
    private static final Kind DECISION = new Kind(ClaimDecisionRecorded.TYPE, ClaimDecisionRecorded.SCHEMA);

    private final SqsClient client;
    private final Worker worker;
    private final String address;

    CheckQueue(SqsClient client, Worker worker, @ConfigProperty(name = "CLAIM_CHECKS_QUEUE_URL") String address) {
        this.client = client;
        this.worker = worker;
        this.address = address;
    }

    /**
     * Where a message does not hold what the lines charge, it goes without, then without the words of what was found, then
     * without what that rests on, then without lines. Rejected as {@link Failure.TooMuchFound} if no
     * message holds it then either. Fails with what the SDK throws if the queue does not take it.
     */
    Uni<Void> send(ClaimCheckRecorded record) {
        var bare = record.withBareLines();
        return send(Stream.<Supplier<ClaimCheckRecorded>>of(
                        () -> record, () -> bare, bare::withoutWords, bare::withoutGrounds)
                .map(shape -> event(shape.get()))
                .filter(event -> bytes(event.json()) <= MOST_BYTES)
                .findFirst()
                .orElseGet(() -> event(bare.withoutGrounds().withoutLines())));
    }

    /** As the record of a check is sent. */
    Uni<Void> send(ClaimWaiting claim) {
        return send(event(claim));
    }

    /** As the record of a check is sent. */
    Uni<Void> send(ClaimDecisionRecorded decision) {
        var id = decision.reportId();
        return send(event(DECISION, id, id, decision.reportedAt(), decision.data()));
    }

    /** As the record of a check is sent. */
    public Uni<Void> send(AppealFiled appeal) {
        var about = appeal.appealId();
        var id = APPEAL.message(about, NamedKey.content(content(appeal)));
        return send(event(APPEAL, id, about, appeal.receivedAt(), appeal.data()));
    }

    private static Map<String, Object> content(AppealFiled appeal) {
        var content = new TreeMap<>(appeal.data());
        content.remove("receivedAt");
        return content;
    }

    private Uni<Void> send(CloudEvent event) {
        var message = event.json();
        refuseAbove(bytes(message));
        return worker.call(() -> put(message)).replaceWithVoid();
    }

    private static int bytes(String message) {
        return message.getBytes(StandardCharsets.UTF_8).length;
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
        var about = record.checkId();
        var id = CHECK.message(about, record.inputSha256());
        return event(CHECK, id, about, record.checkedAt(), record.data());
    }

    private static CloudEvent event(ClaimWaiting claim) {
        var about = claim.checkId();
        var id = WAITING.message(about, claim.inputSha256());
        return event(WAITING, id, about, claim.askedAt(), claim.data());
    }

    private static CloudEvent event(Kind kind, UUID id, UUID about, Instant time, Map<String, Object> data) {
        return new CloudEvent(
                CloudEvent.VERSION,
                id.toString(),
                CloudEvent.SOURCE,
                kind.type(),
                about.toString(),
                time.toString(),
                kind.schema(),
                CallIds.correlation().orElse(id.toString()),
                data);
    }
}
