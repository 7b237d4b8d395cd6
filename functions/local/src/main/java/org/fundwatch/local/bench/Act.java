package org.fundwatch.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.local.road.Patience;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.runtime.Trial;

/** One process of one function, from its start, which its first event causes; and how long each of its answers took. */
final class Act implements AutoCloseable {
    private static final String FAILED_ITEM = "itemIdentifier";

    private final Subject subject;
    private final Start start;
    private final List<Duration> taken = new ArrayList<>();
    private Optional<Trial> trial = Optional.empty();
    private Optional<String> failure = Optional.empty();

    /** How its process comes to be. */
    @FunctionalInterface
    interface Start {
        Trial now() throws IOException;
    }

    Act(Subject subject, Start start) {
        this.subject = subject;
        this.start = start;
    }

    boolean isOf(String function) {
        return subject.function().equals(function);
    }

    Set<String> helpers() {
        return subject.helpers();
    }

    /** The first is timed with the start of the process. */
    synchronized Invocation play(byte[] event) {
        var begun = System.nanoTime();
        var outcome = started().invoke(event);
        taken.add(Duration.ofNanos(System.nanoTime() - begun));
        failure = failure.or(() -> failure(outcome));
        return outcome;
    }

    private Trial started() {
        if (trial.isEmpty()) {
            try {
                trial = Optional.of(start.now());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return trial.get();
    }

    /** An answer that is none is no figure. */
    private static Optional<String> failure(Invocation outcome) {
        return switch (outcome) {
            case Invocation.Answered(byte[] payload) ->
                Optional.of(new String(payload, StandardCharsets.UTF_8)).filter(answer -> answer.contains(FAILED_ITEM));
            case Invocation other -> Optional.of(other.toString());
        };
    }

    /** Asks once, and waits until the function has answered; how long the function took. */
    Duration ask() {
        var before = count();
        subject.ask().run();
        Patience.FOR_COLD_STARTS.untilTrue(subject.function() + " to answer", () -> count() > before);
        return answer(before);
    }

    private synchronized int count() {
        return taken.size();
    }

    private synchronized Duration answer(int number) {
        failure.ifPresent(said -> {
            throw new IllegalStateException(subject.function() + " failed: " + said);
        });
        return taken.get(number);
    }

    /** The most that the process has held so far, in KiB. */
    synchronized long kibibytes() {
        try {
            return Memory.most(trial.orElseThrow().process().pid()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        trial.ifPresent(Trial::close);
    }
}
