package org.fundwatch.local.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Partitions whose screening cannot go on behind its first checkpoint, however fast the machine is: where the next file would
 * be written stands a pipe that nobody reads.
 */
record Held(List<Path> partitions, List<Path> pipes) {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));
    private static final JsonMapper JSON = new JsonMapper();

    /** The later half of the partitions of a folder. */
    static Held halfOf(Path in, Path partitions) {
        var all = ScreenedFolder.partitions(in).stream()
                .map(partition -> partitions.resolve(partition.name()))
                .toList();
        var pipes = all.subList(all.size() / 2, all.size()).stream()
                .flatMap(folder -> Stream.of("findings-000002.jsonl.part", "summary.json.part")
                        .map(folder::resolve))
                .toList();
        pipes.forEach(Held::pipe);
        return new Held(all, pipes);
    }

    private static void pipe(Path at) {
        try {
            Files.createDirectories(at.getParent());
            if (new ProcessBuilder("mkfifo", at.toString()).start().waitFor() != 0) {
                throw new IllegalStateException("no pipe at " + at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<Path> checkpoints() {
        return partitions.stream()
                .map(partition -> partition.resolve("checkpoint.json"))
                .filter(Files::exists)
                .toList();
    }

    /** Takes the pipes away; what stands before a checkpoint, made to look old. */
    List<Path> letGo() {
        pipes.forEach(Held::delete);
        var done = checkpoints().stream().flatMap(Held::findingsBefore).toList();
        done.forEach(file -> touched(file, LONG_AGO));
        return done;
    }

    /** Nobody has written it again. */
    static void isAsItWas(Path file) {
        try {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> findingsBefore(Path checkpoint) {
        try {
            var chunks = JSON.readTree(checkpoint.toFile()).path("chunks").asInt();
            return IntStream.rangeClosed(1, chunks)
                    .mapToObj(chunk -> checkpoint.resolveSibling("findings-%06d.jsonl".formatted(chunk)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void touched(Path file, FileTime at) {
        try {
            Files.setLastModifiedTime(file, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path pipe) {
        try {
            Files.delete(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
