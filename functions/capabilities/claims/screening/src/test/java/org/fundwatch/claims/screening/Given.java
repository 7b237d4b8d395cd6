package org.fundwatch.claims.screening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A partition in memory. */
record Given(List<Byte> content) implements Partition {
    static Given of(byte[]... lines) {
        var bytes = new ByteArrayOutputStream();
        for (var line : lines) {
            bytes.writeBytes(line);
            bytes.write('\n');
        }
        return ofBytes(bytes.toByteArray());
    }

    static Given of(Settled... settlements) {
        return of(Arrays.stream(settlements).map(Settled::json).toArray(byte[][]::new));
    }

    static Given ofBytes(byte[] bytes) {
        var content = new Byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            content[i] = bytes[i];
        }
        return new Given(List.of(content));
    }

    byte[] bytes() {
        var bytes = new byte[content.size()];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = content.get(i);
        }
        return bytes;
    }

    Given packed() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ofBytes(packed.toByteArray());
    }

    Given upTo(int share) {
        return ofBytes(Arrays.copyOf(bytes(), bytes().length * share / 100));
    }

    @Override
    public String stamp() {
        return Integer.toHexString(content.hashCode());
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes());
    }
}
