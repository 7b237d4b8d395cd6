package org.fundwatch.claimvalidation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.checking.CurrentEdition;
import org.fundwatch.claims.checking.KnowledgeSource;
import org.fundwatch.claims.checking.PlacedEdition;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Worker;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.GenerateMacRequest;
import software.amazon.awssdk.services.kms.model.GenerateMacResponse;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

/** What a check is made of, put together by hand, so that one part may be slow or broken. */
final class Parts {
    static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
    static final TimeSource TIME = new TimeSource(Clock.fixed(NOON, ZoneOffset.UTC));
    static final RuleCatalogue CATALOGUE = RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
    static final KnowledgeEdition EDITION =
            KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.DEMONSTRATION), CATALOGUE, "test");

    private final List<Tree> sent = new CopyOnWriteArrayList<>();
    private final Worker worker = new Worker();
    private Engine engine = ClaimCheck::decide;
    private PlaceBook places = new PlaceBook(List.of());
    private KnowledgeSource source = KnowledgeSource.none();
    private Runnable sending = () -> {};
    private Runnable coding = () -> {};
    private Budget budget = new Budget(Duration.ofSeconds(60));

    Parts engine(Engine other) {
        engine = other;
        return this;
    }

    Parts places(PlaceBook other) {
        places = other;
        return this;
    }

    Parts source(KnowledgeSource other) {
        source = other;
        return this;
    }

    Parts budget(long millis) {
        budget = new Budget(Duration.ofMillis(millis));
        return this;
    }

    /** Before each message that the queue takes. */
    Parts sending(Runnable before) {
        sending = before;
        return this;
    }

    /** Before the key service answers. */
    Parts coding(Runnable before) {
        coding = before;
        return this;
    }

    static Runnable down() {
        return () -> {
            throw SdkClientException.create("down");
        };
    }

    Outcome ask(String institution, Map<String, ?> claim) {
        var body = JsonBody.write(claim).getBytes(StandardCharsets.UTF_8);
        var question = Question.of(
                new Caller(new InstitutionCode(institution)),
                UUID.fromString("6d0f3c1e-5b0a-4d0e-9d5b-0d3f3c1e5b0a"),
                body);
        return validation().check(question).await().indefinitely();
    }

    /** The messages on the queue, oldest first. */
    List<Tree> sent() {
        return sent;
    }

    ClaimValidation validation() {
        var queue = new CheckQueue(new Sqs(), worker, "queue");
        var visits = new VisitDigests(new Kms(), worker, "key");
        var editions = new PlacedEdition(new CurrentEdition(EDITION, source, worker, TIME), places);
        return new ClaimValidation(
                new Attempt(editions, engine, visits, queue, worker, TIME),
                new Backlog(visits, queue, budget, TIME),
                budget);
    }

    private final class Sqs implements SqsClient {
        @Override
        public SendMessageResponse sendMessage(Consumer<SendMessageRequest.Builder> request) {
            sending.run();
            var message = SendMessageRequest.builder().applyMutation(request).build();
            sent.add(JsonBody.read(message.messageBody()));
            return SendMessageResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private final class Kms implements KmsClient {
        @Override
        public GenerateMacResponse generateMac(Consumer<GenerateMacRequest.Builder> request) {
            coding.run();
            return GenerateMacResponse.builder()
                    .mac(SdkBytes.fromByteArray(new byte[32]))
                    .build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
