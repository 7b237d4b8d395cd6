package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.fundwatch.testing.Wire.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SqsException;

/** What we put on the queue, and that a queue which others wrote takes it, also after a bad moment. */
@ExtendWith(OnMoto.class)
class QueueOnMotoTest {
    private static final int ALL_TRIES = 4;
    private static final ClaimDecisionRecorded DECISION = new ClaimDecisionRecorded(
            UUID.fromString("6d0f3c1e-5b0a-4d0e-9d5b-0d3f3c1e5b0a"),
            new InstitutionCode("H34110000001"),
            CheckStage.IN,
            Parts.NOON,
            List.of());
    private Wire wire;
    private SqsClient client;
    private String address;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        client = Clients.at(wire.uri(), AwsClients.sqsSettings());
        address = client.createQueue(request -> request.queueName("q-" + UUID.randomUUID()))
                .queueUrl();
        wire.calls();
    }

    @AfterEach
    void end() {
        client.close();
        wire.close();
    }

    @Test
    void a_message_lies_on_the_queue_as_it_was_written() {
        send();

        var sent = JsonBody.read(wire.call().body()).text("MessageBody");
        assertThat(messages()).containsExactly(sent);
        assertThat(JsonBody.read(sent).text("type")).isEqualTo(ClaimDecisionRecorded.TYPE);
    }

    @Test
    void a_queue_that_is_not_there_is_a_failure() {
        address += "-nobody";

        assertThatThrownBy(this::send)
                .isInstanceOf(SqsException.class)
                .hasMessageStartingWith("The specified queue does not exist");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DENIED")
    void what_goes_wrong_once_is_sent_again(Trouble trouble) {
        wire.next(1, trouble);

        send();

        assertThat(wire.calls()).hasSize(2);
        assertThat(messages()).hasSize(1);
    }

    @Test
    void what_fails_every_time_fails_after_the_last_try() {
        wire.next(ALL_TRIES + 1, Trouble.UNAVAILABLE);

        assertThatThrownBy(this::send).isInstanceOf(SqsException.class);
        assertThat(wire.calls()).hasSize(ALL_TRIES);
    }

    @Test
    void a_silent_try_leaves_time_for_another() {
        var settings = client.serviceClientConfiguration().overrideConfiguration();

        assertThat(settings.apiCallAttemptTimeout().orElseThrow().multipliedBy(2))
                .isLessThan(settings.apiCallTimeout().orElseThrow());
    }

    private void send() {
        new CheckQueue(client, new Worker(), address).send(DECISION).await().indefinitely();
    }

    private List<String> messages() {
        return client.receiveMessage(request -> request.queueUrl(address).maxNumberOfMessages(10)).messages().stream()
                .map(message -> message.body())
                .toList();
    }
}
