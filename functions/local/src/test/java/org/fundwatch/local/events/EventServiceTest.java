package org.fundwatch.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.aws.LocalCloud;
import org.fundwatch.local.template.QueueSpec;
import org.fundwatch.local.template.RuleSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.InternalException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;

class EventServiceTest {
    private static final String BODY = "{\"id\":\"1\",\"amount\":1645600.00}";

    @TempDir
    Path folder;

    private Queues queues;
    private EventService service;
    private JsonEndpoint endpoint;
    private EventBridgeClient client;

    @BeforeEach
    void start() throws IOException {
        var specs = Stream.of("details", "wholes")
                .map(name -> new QueueSpec(name, Duration.ofSeconds(30), Integer.MAX_VALUE, ""));
        queues = new Queues(folder, specs.toList(), Clock.systemUTC(), (_, _) -> {});
        var rules = List.of(
                new RuleSpec("fundwatch", List.of("fundwatch"), List.of("ReportFiled"), "details", "$.detail"),
                new RuleSpec("fundwatch", List.of(), List.of(), "wholes", "$"));
        service = new EventService(new EventBus(List.of("default", "fundwatch"), rules, queues, Clock.systemUTC()));
        endpoint = service.start();
        client = EventBridgeClient.builder()
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
    void a_rule_sends_the_detail_exactly_as_it_came() {
        var response = put(entry("fundwatch", "ReportFiled", BODY));

        assertThat(response.failedEntryCount()).isZero();
        assertThat(response.entries().getFirst().eventId()).hasSize(36);
        assertThat(bodies("details")).containsExactly(BODY);
    }

    @Test
    void a_rule_without_a_path_sends_the_whole_event() {
        put(entry("fundwatch", "ReportFiled", BODY));

        assertThat(bodies("wholes").getFirst())
                .contains("\"detail-type\":\"ReportFiled\"", "\"source\":\"fundwatch\"", "\"region\":\"cn-north-1\"");
    }

    @Test
    void an_event_of_another_type_source_or_bus_does_not_match() {
        put(
                entry("fundwatch", "PenaltyDecided", BODY),
                entry("elsewhere", "ReportFiled", BODY),
                entry("fundwatch", "ReportFiled", BODY).toBuilder()
                        .eventBusName("default")
                        .build());

        assertThat(bodies("details")).isEmpty();
        assertThat(bodies("wholes")).hasSize(2);
    }

    @Test
    void a_bad_entry_fails_alone() {
        var response = put(
                entry("", "ReportFiled", BODY),
                entry("fundwatch", "", BODY),
                entry("fundwatch", "ReportFiled", "{\"id\":"),
                entry("fundwatch", "ReportFiled", "[]"),
                entry("fundwatch", "ReportFiled", BODY));

        assertThat(response.failedEntryCount()).isEqualTo(4);
        assertThat(response.entries())
                .extracting(entry -> entry.errorCode())
                .containsExactly("InvalidArgument", "InvalidArgument", "MalformedDetail", "MalformedDetail", null);
        assertThat(bodies("details")).hasSize(1);
    }

    @Test
    void an_unknown_bus_is_told() {
        var response = put(entry("fundwatch", "ReportFiled", BODY).toBuilder()
                .eventBusName("nobody")
                .build());

        assertThat(response.entries().getFirst().errorCode()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void eleven_entries_are_too_many() {
        var eleven = Collections.nCopies(11, entry("fundwatch", "ReportFiled", BODY));

        assertThatThrownBy(() -> client.putEvents(r -> r.entries(eleven))).isInstanceOf(EventBridgeException.class);
        assertThat(bodies("details")).isEmpty();
    }

    @Test
    void more_than_256_kilobytes_are_too_many() {
        var large = "{\"text\":\"" + "x".repeat(256 * 1024) + "\"}";

        assertThatThrownBy(() -> put(entry("fundwatch", "ReportFiled", large)))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("over the limit");
    }

    @Test
    void a_bus_that_is_down_takes_nothing_until_it_is_up() {
        service.takeDown();
        assertThatThrownBy(() -> put(entry("fundwatch", "ReportFiled", BODY))).isInstanceOf(InternalException.class);

        service.bringUp();
        put(entry("fundwatch", "ReportFiled", BODY));

        assertThat(bodies("details")).hasSize(1);
    }

    private PutEventsResponse put(PutEventsRequestEntry... entries) {
        return client.putEvents(r -> r.entries(entries));
    }

    private static PutEventsRequestEntry entry(String source, String type, String detail) {
        return PutEventsRequestEntry.builder()
                .eventBusName("fundwatch")
                .source(source)
                .detailType(type)
                .detail(detail)
                .build();
    }

    private List<String> bodies(String queue) {
        return queues.queue(queue).all().stream().map(Message::body).toList();
    }
}
