package org.fundwatch.local.screening;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how far the screening is, how fast it goes and how long it will take (进度). */
final class Board implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final long bytes;
    private final long began = System.nanoTime();
    private final AtomicLong settlements = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final Thread thread = Thread.ofVirtual().unstarted(this::show);

    /**
     * Begins to show.
     *
     * @param bytes how much there is to read in all
     */
    Board(PrintStream out, long bytes) {
        this.out = out;
        this.bytes = Math.max(1, bytes);
        thread.start();
    }

    void more(long count) {
        settlements.addAndGet(count);
    }

    void read(long count) {
        read.addAndGet(count);
    }

    Duration took() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void show() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                out.print("\r" + line());
                out.flush();
            }
        } catch (InterruptedException closed) {
            out.println("\r" + line());
        }
    }

    private String line() {
        var done = Math.min(1, (double) read.get() / bytes);
        var seconds = Math.max(1e-3, took().toMillis() / 1e3);
        var left = done > 0 ? seconds / done - seconds : 0;
        var full = (int) (WIDTH * done);
        return "[%s%s] %3.0f %%  %,d settlements  %,.0f a second  %.0f s left "
                .formatted(
                        "#".repeat(full),
                        ".".repeat(WIDTH - full),
                        done * 100,
                        settlements.get(),
                        settlements.get() / seconds,
                        left);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
