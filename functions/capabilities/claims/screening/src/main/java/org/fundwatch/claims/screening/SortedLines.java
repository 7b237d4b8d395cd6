package org.fundwatch.claims.screening;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Sorts more lines than fit in memory (外部排序): by their bytes, in runs on disk that are merged at the end. */
public final class SortedLines implements AutoCloseable {
    /** What a line takes beside its bytes. */
    private static final int BESIDE = 24;

    private static final int MOST_RUNS = 128;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long memory;
    private final List<byte[]> lines = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long held;
    private int named;

    /** One run, at its next line. */
    private record Run(DataInputStream in, List<byte[]> next) implements Comparable<Run> {
        byte[] line() {
            return next.getFirst();
        }

        @Override
        public int compareTo(Run other) {
            return Arrays.compareUnsigned(line(), other.line());
        }
    }

    /**
     * Sorts with so many bytes in memory.
     *
     * @param folder where runs are put, each for as long as it is needed
     */
    public SortedLines(Path folder, long memory) {
        this.folder = folder;
        this.memory = memory;
    }

    public void add(byte[] line) {
        lines.add(line);
        held += line.length + BESIDE;
        if (held > memory) {
            spill();
        }
    }

    /** Tells all lines in order; nothing is left then. */
    public void drain(Consumer<byte[]> to) {
        if (runs.isEmpty()) {
            sorted().forEach(to);
            lines.clear();
        } else {
            spill();
            merge(to);
        }
        held = 0;
    }

    private List<byte[]> sorted() {
        lines.sort(Arrays::compareUnsigned);
        return lines;
    }

    private void spill() {
        if (runs.size() >= MOST_RUNS) {
            compact();
        }
        write(out -> sorted().forEach(line -> put(out, line)));
        lines.clear();
        held = 0;
    }

    private void compact() {
        write(out -> merge(line -> put(out, line)));
    }

    private void write(Consumer<DataOutputStream> content) {
        try {
            Files.createDirectories(folder);
            var run = folder.resolve("run-" + named++);
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
                content.accept(out);
            }
            runs.add(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(DataOutputStream out, byte[] line) {
        try {
            out.writeInt(line.length);
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void merge(Consumer<byte[]> to) {
        var open = new PriorityQueue<Run>();
        runs.stream().map(SortedLines::opened).flatMap(Optional::stream).forEach(open::add);
        while (!open.isEmpty()) {
            var least = open.remove();
            to.accept(least.line());
            read(least.in()).ifPresent(open::add);
        }
        close();
    }

    private static Optional<Run> opened(Path run) {
        try {
            return read(new DataInputStream(new BufferedInputStream(Files.newInputStream(run), BUFFER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Run> read(DataInputStream in) {
        try {
            var length = in.readNBytes(Integer.BYTES);
            if (length.length == 0) {
                in.close();
                return Optional.empty();
            }
            return Optional.of(
                    new Run(in, List.of(in.readNBytes(ByteBuffer.wrap(length).getInt()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away the runs that are left. */
    @Override
    public void close() {
        for (var run : runs) {
            try {
                Files.deleteIfExists(run);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        runs.clear();
    }
}
