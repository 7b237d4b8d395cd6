package org.fundwatch.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.events.EventBus;
import org.fundwatch.local.events.EventService;
import org.fundwatch.local.events.Events;
import org.fundwatch.local.events.QueueService;
import org.fundwatch.local.events.Queues;
import org.fundwatch.local.events.Schedules;
import org.fundwatch.local.oidc.InstitutionIssuer;
import org.fundwatch.local.oidc.StaffIssuer;
import org.fundwatch.local.runtime.FunctionState;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.screening.Night;
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
    private EventBus bus;
    private InstitutionIssuer institutions;
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
        bus = new EventBus(List.of("fundwatch"), List.of(), queues, Clock.systemUTC());
        staff = StaffIssuer.start(new Secrets(folder.resolve("secrets")));
        institutions = InstitutionIssuer.start(new Secrets(folder.resolve("secrets")));
        var running = new Running(
                () -> List.of(new FunctionState("case-desk", 2, 1, 5)),
                schedules,
                queues,
                new EventService(bus),
                new QueueService(queues),
                staff,
                institutions,
                new Night(folder.resolve("partitions"), FUNCTIONS));
        control = new Control(running, new Links(URI.create("http://api"), URI.create("http://files/public"), folder));
    }

    @AfterEach
    void stop() {
        control.close();
        staff.close();
        institutions.close();
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
        POST | /sending/down             | 200 | {"sending":"down"}
        POST | /sending/up               | 200 | {"sending":"up"}
        GET  | /tokens/institution/X     | 404 | {"message":"nothing here"}
        GET  | /examples/C999            | 404 | {"message":"nothing here"}
        GET  | /nowhere                  | 404 | {"message":"nothing here"}
        POST | /                         | 404 | {"message":"nothing here"}
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
    void it_hands_out_good_and_bad_tokens_of_staff_and_those_of_institutions() throws Exception {
        assertThat(ask("GET", "/tokens/ready/auditor").body()).startsWith("\"ey");
        assertThat(ask("GET", "/tokens/expired/auditor").body()).startsWith("\"ey");
        assertThat(ask("GET", "/tokens/stranger/auditor").body()).startsWith("\"ey");
        assertThat(ask("GET", "/tokens/institution/" + InstitutionIssuer.CODES.getFirst())
                        .body())
                .startsWith("\"ey");
        assertThat(ask("GET", "/tokens/cds/fundwatch-order-sign").body()).startsWith("\"ey");
    }

    @Test
    void it_hands_out_a_claim_to_try() throws Exception {
        assertThat(ask("GET", "/examples/C003").body()).startsWith("{\"stage\":\"in\"");
        assertThat(ask("GET", "/examples/3101").body()).startsWith("{\"infno\":\"3101\"");
    }

    @Test
    void its_page_shows_what_runs_and_what_happened_but_no_data() throws Exception {
        queues.send("case-events-dead-letters", "a secret");
        Events.put(bus, "ReportFiled", "{\"subject\":\"FW-0001\",\"data\":\"another secret\"}");
        Events.put(bus, "ReportFiled", "{\"subject\":\"Somebody <b>\",\"data\":\"another secret\"}");
        ask("POST", "/schedules/broken/fire");

        var page = ask("GET", "/");

        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<th scope=\"row\">case-desk</th><td>2</td><td>1</td><td>5</td>")
                .contains("<th scope=\"row\">Report<wbr>Filed</th><td>FW-0001</td>")
                .contains("<a class=\"wrong\" href=\"/dead-letters/case-events\">1</a>")
                .contains("</time> java.io.IOException</td>")
                .contains("http://api/portal/zh-CN", "http://api/desk/zh-CN/finding-sums", "no edition yet")
                .doesNotContain("secret", "Somebody", "src=", "<script", "http://files");
    }

    @Test
    void its_page_leads_to_the_edition_once_there_is_one() throws Exception {
        Files.createFile(Files.createDirectory(folder.resolve("current")).resolve("manifest.json"));

        assertThat(ask("GET", "/").body()).contains("http://files/public/current/index.zh-CN.html");
    }

    @Test
    void a_form_of_its_own_page_leads_back_to_it() throws Exception {
        var answer = send(request("POST", "/schedules/sweep/fire")
                .header("Accept", "text/html,*/*")
                .header("Origin", control.uri().toString()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/#schedules");
        assertThat(ask("GET", "/").body()).contains("</time> answered</td>");
    }

    @Test
    void a_form_of_another_site_does_nothing() throws Exception {
        var answer = send(request("POST", "/schedules/sweep/fire")
                .header("Accept", "text/html,*/*")
                .header("Origin", "http://elsewhere.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(ask("GET", "/").body()).doesNotContain("</time> answered</td>");
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        return send(request(method, path));
    }

    private HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(control.uri().resolve(path)).method(method, BodyPublishers.noBody());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
