package org.fundwatch.claims.screening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** A partition in memory. */
final class Given implements Partition {
    private final byte[] content;

    private Given(byte[] content) {
        this.content = content;
    }

    static Given of(byte[]... lines) {
        var bytes = new ByteArrayOutputStream();
        for (var line : lines) {
            bytes.writeBytes(line);
            bytes.write('\n');
        }
        return new Given(bytes.toByteArray());
    }

    static Given of(Settled... settlements) {
        return of(Arrays.stream(settlements).map(Settled::json).toArray(byte[][]::new));
    }

    Given packed() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Given(packed.toByteArray());
    }

    /** The beginning of it, in percent. */
    Given upTo(int share) {
        return new Given(Arrays.copyOf(content, content.length * share / 100));
    }

    @Override
    public String stamp() {
        return Integer.toHexString(Arrays.hashCode(content));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
