package org.fundwatch.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as it can be recognised later: a process id alone may by then belong to somebody else.
 *
 * @param pid the operating system's process id
 * @param startedAt when it started, as the operating system tells it
 */
public record StartedProcess(long pid, Instant startedAt) {
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    /** The given process; throws IllegalStateException where the system does not tell the start of a process. */
    public static StartedProcess of(ProcessHandle process) {
        var start = process.info().startInstant();
        return new StartedProcess(
                process.pid(), start.orElseThrow(() -> new IllegalStateException("no start time of a process")));
    }

    /** A process as {@link #line} wrote it; empty for any other text. */
    public static Optional<StartedProcess> parse(String line) {
        var words = line.strip().split(" ", 2);
        if (words.length != 2) {
            return Optional.empty();
        }
        return Optional.of(new StartedProcess(Long.parseLong(words[0]), Instant.parse(words[1])));
    }

    /** The process in one line. */
    public String line() {
        return pid + " " + startedAt;
    }

    /** The same process if it still runs; empty when it ended, or when its id was given to another one. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle candidate) {
        return candidate
                .info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_STEP) <= 0)
                .orElse(false);
    }
}
