package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.Tongue;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A desk with one measure under an agreement and one practitioner's year. */
class DeskDecisionsTest {
    private static final String MEASURES = "/v1/institutions/P00000000009/agreement-measures";
    private static final String POINTS = "/v1/practitioners/D110000000001/points?year=2025";
    private static final Trace DAMAGES =
            Decisions.measure(new Proposal.Damages(Money.yuan("100"))).trace();
    private static final Trace YEAR = Decisions.points().trace();

    private final Map<String, String> answers = new HashMap<>();
    private HttpServer desk;

    @BeforeEach
    void open() throws IOException {
        desk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        desk.createContext("/", exchange -> {
            var body = answers.getOrDefault(exchange.getRequestURI().toString(), "")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        desk.start();
    }

    @AfterEach
    void close() {
        desk.stop(0);
    }

    @Test
    void a_measure_is_explained_from_its_trace_with_what_happened_after_it() throws Exception {
        answers.put(MEASURES, measures(DAMAGES));

        var told = told("P00000000009/3");

        assertThat(told.title()).isEqualTo("A measure under the agreement explained: P00000000009, number 3");
        assertThat(told.passages().toString())
                .contains("Damages: 100.00 yuan × 0.3 = 30.00 yuan.", "2026-04-01: the damages were paid.")
                .doesNotContain("a document", "a reason");
    }

    @Test
    void a_practitioner_s_year_is_explained_from_its_trace() throws Exception {
        answers.put(POINTS, "{\"trace\": " + Decisions.json(YEAR) + "}");

        assertThat(told("D110000000001/2025").title()).isEqualTo("Points explained: D110000000001, 2025");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            P00000000009/4     | has no measure 4
            H00000000001/1     | answered 404
            D110000000001/2025 | is undetermined in 2025: the year in which an act counts
            D110000000001/2024 | answered 404
            """)
    void what_is_not_on_file_or_undetermined_is_said_so(String name, String why) {
        answers.put(MEASURES, measures(DAMAGES));
        answers.put(POINTS, "{\"missing\": \"the year in which an act counts\"}");

        assertThatThrownBy(() -> told(name)).isInstanceOf(Unreadable.class).hasMessageContaining(why);
    }

    @Test
    void what_comes_out_otherwise_today_is_not_explained() {
        answers.put(MEASURES, measures(Decisions.by("older/0", DAMAGES)));
        answers.put(POINTS, "{\"trace\": " + Decisions.json(Decisions.by("older/0", YEAR)) + "}");

        assertThatThrownBy(() -> told("P00000000009/3")).hasMessageContaining("decided by older/0");
        assertThatThrownBy(() -> told("D110000000001/2025")).hasMessageContaining("decided by older/0");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "P00000000009/3, true",
        "D110000000001/2025, true",
        "FW-7HYB-C712, false",
        "PC-009, false",
        "P00000000009, false",
        "D110000000001/25, false"
    })
    void a_name_says_what_it_is_of(String name, boolean isOfFile) {
        assertThat(DeskDecisions.isNamed(name)).isEqualTo(isOfFile);
    }

    private DecisionExplanation told(String name) throws IOException, InterruptedException {
        var reading = new DeskReading(
                URI.create("http://127.0.0.1:" + desk.getAddress().getPort()), "token");
        return new DeskDecisions(reading, Decisions.LAW).of(name, Tongue.ENGLISH);
    }

    private static String measures(Trace trace) {
        return """
                {"measures": [{"number": 3, "document": "a document", "reason": "a reason", "decision": {"trace": %s},
                  "followUps": [{"kind": "DAMAGES_PAID", "on": "2026-04-01", "document": "a document"}]}]}""".formatted(Decisions.json(trace));
    }
}
