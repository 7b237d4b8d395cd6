package org.fundwatch.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Lets one launcher at a time use a state folder. The system releases it also when the launcher is killed. */
public final class StateLock implements AutoCloseable {
    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Throws {@link Refusal}, naming the process that holds the lock. */
    public static StateLock take(Path state) throws IOException {
        var holder = state.resolve("launcher");
        var channel = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new Refusal("Process " + name(holder) + " already runs with " + state
                    + ". End it first, or choose another folder with --state.");
        }
        Files.writeString(holder, String.valueOf(ProcessHandle.current().pid()));
        return new StateLock(channel);
    }

    /** Whether some launcher uses this folder at this moment. */
    public static boolean isHeld(Path state) throws IOException {
        try (var channel =
                FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return !locked(channel);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock()).isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String name(Path holder) throws IOException {
        return Files.exists(holder) ? Files.readString(holder) : "(unknown)";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
