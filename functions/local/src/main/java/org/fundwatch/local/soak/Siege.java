package org.fundwatch.local.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fundwatch.local.RunningLauncher;
import org.fundwatch.local.road.NotAsExpected;
import org.fundwatch.local.road.Patience;
import org.fundwatch.local.soak.Book.Kept;
import org.fundwatch.local.soak.Book.Written;

/** One soak: traffic, kills, then quiet, and the reckoning. */
final class Siege {
    private static final int REPEATED = 40;
    private static final String RELAY = "/schedules/event-relay-sweep/fire";
    private static final JsonMapper JSON = new JsonMapper();
    private final RunningLauncher launcher;
    private final URI control;
    private final long seed;
    private final Random random;
    private final Tally tally = new Tally();
    private final Book book = new Book();

    Siege(RunningLauncher launcher, long seed) {
        this.launcher = launcher;
        this.control = launcher.addresses().control();
        this.seed = seed;
        this.random = new Random(seed);
    }

    Report lay(int kills, int people) throws IOException, SQLException, InterruptedException {
        var begun = System.nanoTime();
        try (var client = new Client(launcher.addresses(), tally)) {
            var journey = new Journey(client, book, tally);
            journey.register();
            journey.walk(); // every function has been started once
            var traffic = new Traffic(journey, people);
            traffic.start();
            new Killer(launcher, tally, random).kill(kills);
            var troubles = traffic.finish();
            settle();
            return reckon(Duration.ofNanos(System.nanoTime() - begun), forgotten(client), troubles);
        }
    }

    /** Until every event is on the bus and every queue is empty. */
    private void settle() {
        Patience.FOR_COLD_STARTS.untilTrue(
                "the relay to sweep", () -> call("POST", RELAY).isObject());
        Patience.FOR_COLD_STARTS.untilTrue(
                "quiet queues",
                () -> call("GET", "/queues")
                        .valueStream()
                        .allMatch(queue -> queue.path("visible").asInt()
                                        + queue.path("inFlight").asInt()
                                == 0));
    }

    private Report reckon(Duration taken, List<String> forgotten, List<String> troubles) throws SQLException {
        try (var database = launcher.database()) {
            var reckoning = new Reckoning(database);
            var counts = new Report.Counts(
                    tally, book.size(), book.of(Written.REPORT).size());
            return new Report(
                    seed, taken, counts, reckoning.of(book), forgotten, deadLetters(), reckoning.unsent(), troubles);
        }
    }

    /** Some writes again with their keys, none of which may work a second time or answer anything new. */
    private List<String> forgotten(Client client) {
        var answers = new ArrayList<>(book.answers());
        Collections.shuffle(answers, random);
        return answers.stream()
                .limit(REPEATED)
                .filter(kept -> !client.insist(kept.wish()).equals(kept.answer()))
                .map(Kept::wish)
                .map(wish -> wish.method() + " " + wish.path())
                .toList();
    }

    private int deadLetters() {
        var letters = 0;
        for (var queues = call("GET", "/queues").fieldNames(); queues.hasNext(); ) {
            letters += call("GET", "/dead-letters/" + queues.next()).size();
        }
        return letters;
    }

    /** The JSON of a success, else nothing. */
    private JsonNode call(String method, String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(control.resolve(path))
                    .method(method, BodyPublishers.noBody())
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.missingNode();
        } catch (IOException e) {
            throw new NotAsExpected("no answer of the control endpoint");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected("interrupted");
        }
    }
}
