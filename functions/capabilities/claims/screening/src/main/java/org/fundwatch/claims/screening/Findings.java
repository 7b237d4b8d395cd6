package org.fundwatch.claims.screening;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** All findings of a partition that is done (疑点文件). */
public final class Findings {
    private static final byte NEWLINE = '\n';

    /** Tells each line of the partition's files. */
    public static void each(Shelf shelf, Summary summary, Consumer<byte[]> to) {
        IntStream.rangeClosed(1, summary.chunks())
                .mapToObj(Chunk::name)
                .map(name -> shelf.get(name).orElseThrow(() -> new IllegalStateException(name + " is missing")))
                .forEach(chunk -> lines(chunk, to));
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
