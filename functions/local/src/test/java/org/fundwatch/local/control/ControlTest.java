package org.fundwatch.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.events.EventBus;
import org.fundwatch.local.events.EventService;
import org.fundwatch.local.events.Queues;
import org.fundwatch.local.events.Schedules;
import org.fundwatch.local.oidc.StaffIssuer;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.template.QueueSpec;
import org.fundwatch.local.template.ScheduleSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTest {
    private static final Functions FUNCTIONS = (name, _) -> name.equals("event-relay")
            ? new Invocation.Answered(new byte[0])
            : new Invocation.Failed("java.io.IOException", "the bus is down");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Queues queues;
    private StaffIssuer staff;
    private Control control;

    @BeforeEach
    void start() throws IOException {
        var specs = List.of(
                new QueueSpec("case-events", Duration.ofSeconds(30), 3, "case-events-dead-letters"),
                new QueueSpec("case-events-dead-letters", Duration.ofSeconds(30), Integer.MAX_VALUE, ""));
        queues = new Queues(folder.resolve("queues"), specs, Clock.systemUTC(), (_, _) -> {});
        var schedules = new Schedules(
                List.of(
                        new ScheduleSpec("sweep", Duration.ofHours(1), "event-relay"),
                        new ScheduleSpec("broken", Duration.ofHours(1), "other")),
                FUNCTIONS,
                Clock.systemUTC(),
                (_, _) -> {});
        var bus = new EventService(new EventBus(List.of("fundwatch"), List.of(), queues, Clock.systemUTC()));
        staff = StaffIssuer.start(new Secrets(folder.resolve("secrets")));
        control = new Control(schedules, queues, bus, staff);
    }

    @AfterEach
    void stop() {
        control.close();
        staff.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        POST | /schedules/sweep/fire     | 200 | {"outcome":"answered"}
        POST | /schedules/broken/fire    | 502 | {"outcome":"java.io.IOException"}
        POST | /schedules/nobody/fire    | 404 | {"message":"nothing here"}
        GET  | /schedules                | 200 | ["sweep","broken"]
        POST | /bus/down                 | 200 | {"bus":"down"}
        POST | /bus/up                   | 200 | {"bus":"up"}
        GET  | /dead-letters/case-events | 200 | []
        GET  | /dead-letters/nobody      | 404 | {"message":"nothing here"}
        GET  | /bus/down                 | 404 | {"message":"nothing here"}
        GET  | /                         | 404 | {"message":"nothing here"}
        """)
    void it_answers(String method, String path, int status, String body) throws Exception {
        var answer = ask(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void it_counts_messages_and_names_dead_letters_but_never_shows_them() throws Exception {
        queues.send("case-events", "a secret");
        var dead = queues.send("case-events-dead-letters", "another secret");

        assertThat(ask("GET", "/queues").body()).startsWith("{\"case-events\":{\"visible\":1,\"inFlight\":0}");
        assertThat(ask("GET", "/dead-letters/case-events").body()).isEqualTo("[\"" + dead + "\"]");
    }

    @Test
    void it_hands_out_good_and_bad_tokens() throws Exception {
        assertThat(ask("GET", "/tokens/ready/auditor").body()).startsWith("\"ey");
        assertThat(ask("GET", "/tokens/expired/auditor").body()).startsWith("\"ey");
        assertThat(ask("GET", "/tokens/stranger/auditor").body()).startsWith("\"ey");
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(control.uri().resolve(path)).method(method, BodyPublishers.noBody());
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
