package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.Tongue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk that explains a case whose penalty fell twice and was decided three times. */
class DeskExplanationsTest {
    private static final int DECISIONS = 3;

    private final List<String> asked = new ArrayList<>();
    private HttpServer desk;

    @BeforeEach
    void open() throws IOException {
        desk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        desk.createContext("/v1/cases/FW-TEST-1/explanation", this::explain);
        desk.start();
    }

    @AfterEach
    void close() {
        desk.stop(0);
    }

    @Test
    void every_decision_of_a_case_is_explained_the_newest_first() throws IOException, InterruptedException {
        var told = explanations().of("FW-TEST-1", Tongue.ENGLISH);

        assertThat(told)
                .extracting(DecisionExplanation::title)
                .containsExactly("decision 3", "decision 2", "decision 1");
        assertThat(asked).containsExactly("lang=en", "lang=en&decision=2", "lang=en&decision=1");
    }

    @Test
    void another_case_is_none() {
        assertThatThrownBy(() -> explanations().of("FW-TEST-2", Tongue.ENGLISH)).isInstanceOf(Unreadable.class);
    }

    private DeskExplanations explanations() {
        return new DeskExplanations(new DeskReading(
                URI.create("http://127.0.0.1:" + desk.getAddress().getPort()), "token"));
    }

    private void explain(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        asked.add(query);
        var decision = query.contains("decision=") ? query.substring(query.indexOf("decision=") + 9) : "" + DECISIONS;
        var body = "{\"decision\": %s, \"lang\": \"en\", \"title\": \"decision %s\", \"questions\": \"\"}"
                .formatted(decision, decision)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
