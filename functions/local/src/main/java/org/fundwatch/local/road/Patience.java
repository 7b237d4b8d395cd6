package org.fundwatch.local.road;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks again and again, at growing intervals, until there is an answer or the time is up. */
public record Patience(Duration longest, Duration first) {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /** Long enough for functions that have never been started, on a small machine. */
    public static final Patience FOR_COLD_STARTS = new Patience(Duration.ofSeconds(150), Duration.ofMillis(100));

    /** The first answer; {@link NotAsExpected} if none came in time. */
    public <T> T until(String awaited, Supplier<Optional<T>> ask) {
        var deadline = System.nanoTime() + longest.toNanos();
        var pause = first;
        while (true) {
            var answer = ask.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            NotAsExpected.unless(System.nanoTime() < deadline, "waited " + longest.toSeconds() + " s for " + awaited);
            sleep(pause);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    /** Returns when it holds; {@link NotAsExpected} if that did not happen in time. */
    public void untilTrue(String awaited, BooleanSupplier holds) {
        until(awaited, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected("interrupted");
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
