package org.fundwatch.claims.knowledge;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bytes that stand in a file once, however many refer to them. */
final class Pool {
    private final Map<ByteBuffer, Integer> known = new HashMap<>();
    private final List<byte[]> items = new ArrayList<>();

    int index(byte[] item) {
        return known.computeIfAbsent(ByteBuffer.wrap(item), _ -> {
            items.add(item);
            return items.size() - 1;
        });
    }

    /** How many, how many bytes, where each begins, the bytes. */
    void write(DataOutput out) throws IOException {
        out.writeInt(items.size());
        out.writeInt(items.stream().mapToInt(item -> item.length).sum());
        var at = 0;
        for (var item : items) {
            out.writeInt(at);
            at += item.length;
        }
        for (var item : items) {
            out.write(item);
        }
    }
}
