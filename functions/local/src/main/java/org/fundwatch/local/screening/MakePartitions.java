package org.fundwatch.local.screening;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.fundwatch.claims.screening.SortedLines;
import org.fundwatch.claims.screening.Sums;
import org.fundwatch.claims.screening.raw.Partitioner;

/**
 * {@code make partition IN=… OUT=… [PARTITIONS=64]}: makes partitions out of raw exports, CSV or JSON Lines in the fields of
 * the settlement interface, in any order and in bounded memory.
 */
public final class MakePartitions {
    private static final int REFUSED = 2;
    private static final String PART = "part-";
    private static final long MEMORY = 128L << 20;
    private static final int BUFFER = 1 << 16;

    private final PrintStream out;

    MakePartitions(PrintStream out) {
        this.out = out;
    }

    /** The exit code is 0 when partitions were written, 2 when there is nothing to make them of. */
    public static void main(String... args) {
        var maker = new MakePartitions(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(maker.run(args[0], Path.of(args[1]), Integer.parseInt(args[2])));
    }

    int run(String in, Path to, int partitions) {
        var files = in.isBlank() || !Files.exists(Path.of(in)) ? List.<Path>of() : exports(Path.of(in));
        if (files.isEmpty()) {
            out.println("Say where the exports are: make partition IN=folder. There is no .csv and no .jsonl");
            return REFUSED;
        }
        if (holdsPartitions(to)) {
            out.println(to + " holds partitions already, whole or half written: remove them, or say another OUT");
            return REFUSED;
        }
        try (var sorted = new SortedLines(to.resolve("sorting"), MEMORY)) {
            var partitioner = new Partitioner(sorted, partitions);
            for (var file : files) {
                read(partitioner, file);
            }
            var counts = write(partitioner, to);
            partitioner.told().forEach(out::println);
            tell(counts);
        }
        return 0;
    }

    private static boolean holdsPartitions(Path to) {
        var names = to.toFile().list((_, name) -> name.startsWith(PART));
        return names != null && names.length > 0;
    }

    private static void read(Partitioner partitioner, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            partitioner.read(file.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sums write(Partitioner partitioner, Path to) {
        try {
            Files.createDirectories(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var files = new Written(to)) {
            var counts = partitioner.write(files::put);
            files.finish();
            return counts;
        }
    }

    private void tell(Sums counts) {
        counts.all().forEach((what, count) -> out.printf("%-32s %,12d%n", what, count));
        out.printf(
                "{\"rows\":%d,\"settlements\":%d,\"lines\":%d}%n",
                counts.of("rows"), counts.of("settlements"), counts.of("lines"));
    }

    private static List<Path> exports(Path in) {
        try (var files = Files.walk(in, 1)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|jsonl)(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file at a time: partitions come one after another; none has its name before all are whole. */
    private static final class Written implements AutoCloseable {
        private final Path folder;
        private final List<Path> whole = new ArrayList<>();
        private OutputStream file = OutputStream.nullOutputStream();
        private int partition = -1;

        Written(Path folder) {
            this.folder = folder;
        }

        void put(int number, byte[] line) {
            try {
                if (number != partition) {
                    file.close();
                    whole.add(folder.resolve(PART + "%05d.jsonl.gz".formatted(number)));
                    var bytes = new GZIPOutputStream(Files.newOutputStream(unfinished(whole.getLast())));
                    file = new BufferedOutputStream(bytes, BUFFER);
                    partition = number;
                }
                file.write(line);
                file.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void finish() {
            close();
            try {
                for (var path : whole) {
                    Files.move(unfinished(path), path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path unfinished(Path path) {
            return path.resolveSibling(path.getFileName() + ".part");
        }

        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
