package org.fundwatch.local.screening;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.fundwatch.claims.screening.Partition;

/** A partition that says how much of it is being read. */
record HeardPartition(Partition partition, LongConsumer bytes) implements Partition {
    @Override
    public String stamp() {
        return partition.stamp();
    }

    @Override
    public InputStream open() {
        return new FilterInputStream(partition.open()) {
            @Override
            public int read(byte[] buffer, int from, int count) throws IOException {
                var read = super.read(buffer, from, count);
                bytes.accept(Math.max(0, read));
                return read;
            }
        };
    }
}
