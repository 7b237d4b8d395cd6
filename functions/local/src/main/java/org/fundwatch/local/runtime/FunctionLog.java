package org.fundwatch.local.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;

/** The log of one function: what its instances print, line by line, to the sink and to its file. */
final class FunctionLog {
    private final String function;
    private final Path file;
    private final LogSink sink;

    FunctionLog(String function, Path folder, LogSink sink) {
        this.function = function;
        this.sink = sink;
        try {
            this.file = Files.createDirectories(folder).resolve(function + ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows a process; done when it has closed its output. */
    CompletableFuture<Void> follow(int instance, BufferedReader output) {
        return CompletableFuture.runAsync(
                () -> output.lines().forEach(line -> append(instance, line)), Thread::startVirtualThread);
    }

    private synchronized void append(int instance, String text) {
        var line = "[%s#%d] %s".formatted(function, instance, text);
        sink.line(line);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
