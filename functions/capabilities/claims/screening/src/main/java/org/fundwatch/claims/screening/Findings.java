package org.fundwatch.claims.screening;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.kernel.audit.Hash;

/** All findings of a partition that is done (疑点文件). */
public final class Findings {
    private static final byte NEWLINE = '\n';

    /**
     * One of the partition's files.
     *
     * @param name on its shelf
     */
    public record File(String name, Hash content) {}

    /** The partition's files, in their order; so many were counted in its summary. */
    public static Stream<File> files(Shelf shelf, int chunks) {
        return names(chunks).map(name -> new File(name, Hash.of(whole(shelf, name))));
    }

    /** Tells each line of the partition's files. */
    public static void each(Shelf shelf, Summary summary, Consumer<byte[]> to) {
        names(summary.chunks()).map(name -> whole(shelf, name)).forEach(chunk -> lines(chunk, to));
    }

    private static Stream<String> names(int chunks) {
        return IntStream.rangeClosed(1, chunks).mapToObj(Chunk::name);
    }

    private static byte[] whole(Shelf shelf, String name) {
        return shelf.get(name).orElseThrow(() -> new IllegalStateException(name + " is missing"));
    }

    private static void lines(byte[] chunk, Consumer<byte[]> to) {
        var from = 0;
        for (var i = 0; i < chunk.length; i++) {
            if (chunk[i] == NEWLINE) {
                to.accept(Arrays.copyOfRange(chunk, from, i));
                from = i + 1;
            }
        }
    }

    private Findings() {}
}
