package org.fundwatch.local.soak;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fundwatch.local.RunningLauncher;
import org.fundwatch.local.audit.ChainReport;
import org.fundwatch.local.road.Patience;
import org.fundwatch.local.soak.Book.Kept;
import org.fundwatch.local.soak.Book.Written;

/** One soak: traffic, kills, then quiet, and the reckoning. */
final class Siege {
    private static final int REPEATED = 40;
    private final RunningLauncher launcher;
    private final ControlClient control;
    private final long seed;
    private final Random random;
    private final Tally tally = new Tally();
    private final Book book = new Book();

    Siege(RunningLauncher launcher, long seed) {
        this.launcher = launcher;
        this.control = new ControlClient(launcher.addresses().control());
        this.seed = seed;
        this.random = new Random(seed);
    }

    Report lay(int kills, int people) throws IOException, SQLException, InterruptedException {
        var begun = System.nanoTime();
        try (var client = new Client(launcher.addresses(), tally)) {
            var journey = new Journey(client, control, book, tally);
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

    /** Until every event is on the bus, every queue is empty, every approved case is listed and all of it is anchored. */
    private void settle() {
        sweep();
        Patience.FOR_COLD_STARTS.untilTrue("an edition", () -> control.fire(ControlClient.PUBLICATION));
        sweep();
    }

    private void sweep() {
        Patience.FOR_COLD_STARTS.untilTrue("the relay to sweep", () -> control.fire(ControlClient.RELAY));
        Patience.FOR_COLD_STARTS.untilTrue("quiet queues", control::isQuiet);
    }

    private Report reckon(Duration taken, List<String> forgotten, List<String> troubles)
            throws IOException, SQLException {
        var chain = ChainReport.of(launcher.addresses().state());
        try (var database = launcher.database()) {
            var reckoning = new Reckoning(database);
            var counts = new Report.Counts(
                    tally, book.size(), book.of(Written.REPORT).size());
            var left = new Report.Left(control.deadLetters(), reckoning.unsent());
            return new Report(seed, taken, counts, reckoning.of(book), forgotten, left, chain, troubles);
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
}
