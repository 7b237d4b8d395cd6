package org.fundwatch.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.fundwatch.local.process.StartedProcess;

/** Lets one launcher at a time use a state folder. The system releases it also when the launcher is killed. */
public final class StateLock implements AutoCloseable {
    private static final String HOLDER = "launcher";

    private final Path state;
    private final FileChannel channel;

    private StateLock(Path state, FileChannel channel) {
        this.state = state;
        this.channel = channel;
    }

    /** Throws {@link Refusal}, naming the process that holds the lock. */
    public static StateLock take(Path state) throws IOException {
        if (isHeldHere(state)) {
            throw held(state);
        }
        var channel = open(state);
        if (!locked(channel)) {
            channel.close();
            throw held(state);
        }
        Files.writeString(
                state.resolve(HOLDER),
                StartedProcess.of(ProcessHandle.current()).line());
        return new StateLock(state, channel);
    }

    /** Whether some launcher uses this folder at this moment, perhaps this very process. */
    public static boolean isHeld(Path state) throws IOException {
        // Closing any channel to the file would give up this process's own lock: POSIX locks belong to the process.
        if (isHeldHere(state)) {
            return true;
        }
        try (var channel = open(state)) {
            return !locked(channel);
        }
    }

    private static FileChannel open(Path state) throws IOException {
        return FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static Refusal held(Path state) throws IOException {
        var pid = holder(state).map(it -> Long.toString(it.pid())).orElse("(unknown)");
        return new Refusal("Process " + pid + " already runs with " + state
                + ". End it first, or choose another folder with --state.");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock()).isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static boolean isHeldHere(Path state) throws IOException {
        var here = ProcessHandle.current();
        return holder(state)
                .flatMap(StartedProcess::running)
                .filter(here::equals)
                .isPresent();
    }

    private static Optional<StartedProcess> holder(Path state) throws IOException {
        var file = state.resolve(HOLDER);
        return Files.exists(file) ? StartedProcess.parse(Files.readString(file)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(state.resolve(HOLDER));
        channel.close();
    }
}
