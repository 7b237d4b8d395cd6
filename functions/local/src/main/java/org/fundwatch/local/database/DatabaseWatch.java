package org.fundwatch.local.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fundwatch.local.Journal;

/** Starts PostgreSQL again whenever it ends unasked, as a managed database does; what was committed is all there. */
public final class DatabaseWatch implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(100);
    private final LocalDatabase database;
    private final Journal journal;
    private final Thread thread;
    private List<ProcessHandle> backends = List.of();
    private volatile boolean over;

    public DatabaseWatch(LocalDatabase database, Journal journal) {
        this.database = database;
        this.journal = journal;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> over = true)); // the library ends its servers then
        this.thread = Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (!over && look()) {
                Thread.sleep(ROUND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            journal.note("database", "PostgreSQL does not start again: " + e.getMessage());
        }
    }

    private boolean look() throws IOException {
        var server = database.process();
        if (server.isPresent()) {
            backends = server.get().children().toList();
            return true;
        }
        return !over && startAgain();
    }

    private boolean startAgain() throws IOException {
        var begun = System.nanoTime();
        var started = database.startAgain(backends);
        if (started) {
            var taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            journal.note("database", "PostgreSQL had ended; started again in %d ms".formatted(taken));
        }
        return started;
    }

    /** Watches no longer; waits for a start that is under way. */
    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
