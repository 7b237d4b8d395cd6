package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that no published one is called like: they are asked of the desk of a running launcher. */
class ExplainOfDeskTest {
    private static final String ANSWER = """
            {"lang": "en", "title": "A penalty explained: FW-TEST", "passages": [{"heading": "What", "sentences": ["One."]}],
             "questions": "Questions", "answers": [{"rule": "PEN-01", "question": "Is it?", "answer": "yes"}]}""";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_case_of_a_running_launcher_is_asked_of_its_desk_with_the_token() throws Exception {
        try (var desk = desk(200, ANSWER)) {
            assertThat(explain("FW-TEST", "en", folder.resolve("x.html").toString(), desk.address(), "t0ken"))
                    .isZero();
            assertThat(text()).contains("A penalty explained: FW-TEST", "One.", "PEN-01  Is it?  yes");
            assertThat(desk.asked()).containsExactly("/v1/cases/FW-TEST/explanation?lang=en Bearer t0ken");
        }
    }

    @Test
    void a_desk_that_refuses_is_said_to_have_refused() throws Exception {
        try (var desk = desk(401, "{}")) {
            assertThat(explain("FW-TEST", "en", folder.resolve("x.html").toString(), desk.address()))
                    .isEqualTo(2);
            assertThat(text()).contains("answered 401");
        }
    }

    @Test
    void without_a_case_or_a_launcher_there_is_nothing_to_explain() throws Exception {
        assertThat(explain()).isEqualTo(2);
        assertThat(explain("")).isEqualTo(2);
        assertThat(explain("FW-TEST", "", "", "http://127.0.0.1:1")).isEqualTo(2);
        assertThat(text()).contains("Which case?", "no launcher runs there");
    }

    private int explain(String... args) throws IOException, InterruptedException {
        return new ExplainCase(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(args);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Desk desk(int status, String answer) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var asked = new CopyOnWriteArrayList<String>();
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return new Desk(server, asked);
    }

    /** Stands where a launcher's gateway stands. */
    private record Desk(HttpServer server, List<String> asked) implements AutoCloseable {
        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
