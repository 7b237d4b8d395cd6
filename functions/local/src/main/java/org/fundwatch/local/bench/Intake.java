package org.fundwatch.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.fundwatch.local.RunningLauncher;
import org.fundwatch.local.road.Patience;

/** A launcher whose report-intake is started anew for each measurement; all the rest runs already. */
final class Intake implements AutoCloseable {
    private static final int CREATED = 201;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT = """
            {"channel": "WEB", "place": "130000", "subject": "UNIT", "wantsReward": true,
             "reported": {"name": "Hospital BENCH (DEMONSTRATION)"},
             "conduct": {"from": "2024-01-01", "until": "2024-12-31"},
             "facts": "DEMONSTRATION. An invented report: the same service was charged twice.",
             "named": true, "identity": {"name": "Reporter BENCH (DEMONSTRATION)", "phone": "000-0000"}}
            """;

    private final Packaging from;
    private final RunningLauncher launcher;
    private final URI api;
    private final URI control;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<ColdRun> runs = new ArrayList<>();

    private Intake(Packaging from, RunningLauncher launcher) {
        this.from = from;
        this.launcher = launcher;
        this.api = launcher.addresses().api();
        this.control = launcher.addresses().control();
    }

    /** Starts a launcher, and every function that a report wakes, once. */
    static Intake start(Packaging from, Path state) throws IOException {
        var launcher = RunningLauncher.start(
                System.getProperty("java.class.path"), state, from.options().toArray(String[]::new));
        var intake = new Intake(from, launcher);
        intake.file();
        intake.post(intake.control.resolve("/schedules/event-relay-sweep/fire"), "");
        return intake;
    }

    /** From the start of a process, which the waiting report causes, to the answer that it is stored. */
    ColdRun measure() {
        Patience.FOR_COLD_STARTS.untilTrue("the queues to be empty", this::isQuiet);
        launcher.kill(Packaging.FUNCTION);
        var begun = System.nanoTime();
        file();
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        var run = new ColdRun(taken, memory());
        runs.add(run);
        return run;
    }

    String name() {
        return from.name();
    }

    String size() {
        return from.size();
    }

    List<ColdRun> runs() {
        return runs;
    }

    private long memory() {
        try {
            return Memory.most(
                            launcher.processesOf(Packaging.FUNCTION).getFirst().pid())
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void file() {
        var status = post(api.resolve("/v1/reports"), REPORT).statusCode();
        if (status != CREATED) {
            throw new IllegalStateException("a report was answered " + status);
        }
    }

    private boolean isQuiet() {
        try {
            var queues = JSON.readTree(
                    send(HttpRequest.newBuilder(control.resolve("/queues"))).body());
            return StreamSupport.stream(queues.spliterator(), false)
                    .allMatch(queue -> queue.path("visible").asInt()
                                    + queue.path("inFlight").asInt()
                            == 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> post(URI uri, String body) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    @Override
    public void close() {
        client.close();
        launcher.close();
    }
}
