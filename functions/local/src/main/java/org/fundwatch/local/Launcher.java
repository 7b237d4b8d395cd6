package org.fundwatch.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.database.OrphanServer;
import org.fundwatch.local.road.Road;

/** Runs the packaged functions on this machine, plays the published cases, and stays until it is ended. */
public final class Launcher {
    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    private final Console console;
    private final Play play;

    Launcher(Console console, Play play) {
        this.console = console;
        this.play = play;
    }

    /** The exit code is 0, that of the play with {@code --once}, 1 for a failure, or 2 for what it cannot do as asked. */
    public static void main(String... args) {
        System.exit(new Launcher(new Console(System.out), new Road(System.out)).run(args));
    }

    private int run(String... args) {
        try {
            var options = Options.parse(args);
            if (options.fire().isPresent()) {
                return new Firing(State.in(options.state()), console)
                        .fire(options.fire().get());
            }
            return start(options);
        } catch (Refusal e) {
            console.line(e.getMessage());
            return REFUSED;
        } catch (Exception e) { // the launcher's edge: said once, and everything is ended
            console.line("The launcher failed: " + e);
            return FAILED;
        }
    }

    private int start(Options options) throws IOException, SQLException, InterruptedException {
        try (var parts = new Parts(console)) {
            Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
            var addresses = new Machine(options, prepare(options, parts), console, parts).start(Between.NOTHING);
            var outcome = options.play() ? play.run(addresses) : 0;
            if (!options.once()) {
                show(addresses);
                new CountDownLatch(1).await(); // until a signal comes
            }
            return outcome;
        }
    }

    private State prepare(Options options, Parts parts) throws IOException {
        var state = State.in(options.state());
        parts.add(StateLock.take(state.folder()));
        if (!Loopback.isFree(options.port())) {
            throw new Refusal("Port " + options.port() + " is in use: choose another one with --port (make: PORT=).");
        }
        var orphans = state.run().endOrphans();
        if (orphans > 0) {
            console.note("clean-up", "ended " + orphans + " processes that a killed launcher left");
        }
        if (options.fresh()) {
            OrphanServer.stop(state.postgres());
            state.forget();
        }
        return state;
    }

    private void show(Addresses addresses) {
        console.line("");
        console.note("Overview", addresses.control() + "/");
        console.note("portal", addresses.api() + "/portal/zh-CN (en)");
        console.note("follow-up", addresses.api() + "/follow-up/zh-CN (en)");
        console.note("case desk", addresses.api() + "/desk/zh-CN/cases (en), " + addresses.api() + "/v1/cases");
        console.note("control", addresses.control().toString());
        new TreeMap<>(addresses.tokens()).forEach((role, token) -> console.note("token " + role, token));
        new TreeMap<>(addresses.institutions()).forEach((code, token) -> console.note("institution " + code, token));
        console.line("Ctrl-C ends everything.");
    }
}
