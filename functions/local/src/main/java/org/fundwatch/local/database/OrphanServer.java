package org.fundwatch.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fundwatch.local.process.StartedProcess;

/** A PostgreSQL that outlived its launcher: two servers on one data directory would not start. */
public final class OrphanServer {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int START_LINE = 2;

    private OrphanServer() {}

    /** Stops the server of this data directory, if there is one that nobody stopped. */
    public static void stop(Path data) throws IOException {
        var orphan = of(data);
        if (orphan.isPresent()) {
            interrupt(orphan.get());
        }
    }

    /** The running server of this data directory. */
    public static Optional<ProcessHandle> of(Path data) throws IOException {
        return read(data.resolve("postmaster.pid")).flatMap(StartedProcess::running);
    }

    private static Optional<StartedProcess> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        var start = Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE)));
        return Optional.of(new StartedProcess(Long.parseLong(lines.getFirst().strip()), start));
    }

    /** INT is PostgreSQL's fast shutdown; TERM would wait for every client to leave. */
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", String.valueOf(server.pid()))
                .start()
                .onExit()
                .join();
        server.onExit()
                .completeOnTimeout(server, GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (server.isAlive()) {
            server.destroyForcibly();
        }
    }
}
