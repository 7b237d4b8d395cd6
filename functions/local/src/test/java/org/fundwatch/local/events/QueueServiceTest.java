package org.fundwatch.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.aws.LocalCloud;
import org.fundwatch.local.template.QueueSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;
import software.amazon.awssdk.services.sqs.model.SqsException;

class QueueServiceTest {
    private static final String ADDRESS = "https://sqs.cn-north-1.amazonaws.com.cn/000000000000/";
    private static final int MOST_BYTES = 1024 * 1024;

    @TempDir
    Path folder;

    private Queues queues;
    private QueueService service;
    private JsonEndpoint endpoint;
    private SqsClient client;

    @BeforeEach
    void start() throws IOException {
        var spec = new QueueSpec("claim-checks", Duration.ofSeconds(30), Integer.MAX_VALUE, "");
        queues = new Queues(folder, List.of(spec), Clock.systemUTC(), (_, _) -> {});
        service = new QueueService(queues);
        endpoint = service.start();
        client = SqsClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.of(LocalCloud.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        endpoint.close();
    }

    @Test
    void a_message_that_was_taken_is_in_the_queue_as_it_was() {
        var sent = send("claim-checks", "{\"check\":\"住院\"}");

        assertThat(queues.ids("claim-checks")).containsExactly(sent.messageId());
        assertThat(queues.queue("claim-checks").all()).extracting(Message::body).containsExactly("{\"check\":\"住院\"}");
    }

    @Test
    void an_unknown_queue_is_told() {
        assertThatThrownBy(() -> send("nobody", "x")).isInstanceOf(QueueDoesNotExistException.class);
    }

    @Test
    void a_message_may_be_so_long_and_no_longer() {
        send("claim-checks", "x".repeat(MOST_BYTES));

        assertThatThrownBy(() -> send("claim-checks", "x".repeat(MOST_BYTES + 1)))
                .isInstanceOf(SqsException.class)
                .hasMessageContaining("must be shorter");
        assertThatThrownBy(() -> send("claim-checks", "")).isInstanceOf(SqsException.class);
    }

    @Test
    void queues_that_are_down_take_nothing_until_they_are_up() {
        service.takeDown();
        assertThatThrownBy(() -> send("claim-checks", "x"))
                .isInstanceOfSatisfying(
                        SqsException.class, e -> assertThat(e.statusCode()).isEqualTo(500));

        service.bringUp();
        send("claim-checks", "x");

        assertThat(queues.ids("claim-checks")).hasSize(1);
    }

    private SendMessageResponse send(String queue, String body) {
        return client.sendMessage(r -> r.queueUrl(ADDRESS + queue).messageBody(body));
    }
}
