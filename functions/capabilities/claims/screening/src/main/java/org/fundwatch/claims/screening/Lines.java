package org.fundwatch.claims.screening;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The lines of a file, packed by gzip or not, numbered from one; in memory stands one at a time. */
public final class Lines implements AutoCloseable {
    private static final int LONGEST = 64 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int FIRST_LINE = 1 << 12;
    private static final byte[] GZIP = {(byte) 0x1f, (byte) 0x8b};
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] line = new byte[FIRST_LINE];
    private int length;
    private long number;
    private boolean cutShort;

    /** One line; nothing is left of it where it is {@code tooLong}: longer than anything that is read here. */
    public record Numbered(long number, ByteBuffer bytes, boolean tooLong) {
        /** Nothing but a line's end. */
        public boolean isBlank() {
            return !tooLong && bytes.limit() <= 1 && (bytes.limit() == 0 || bytes.get(0) == '\r');
        }
    }

    /** A broken source is not a broken archive: it fails, and whoever runs this tries again. */
    private static final class Source extends FilterInputStream {
        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            try {
                return super.read(bytes, from, count);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Unpacks it if it is packed; it is closed with this. */
    public Lines(InputStream source) {
        this.in = unpacked(new BufferedInputStream(new Source(source), BUFFER));
    }

    private InputStream unpacked(BufferedInputStream source) {
        try {
            source.mark(GZIP.length);
            var packed = Arrays.equals(source.readNBytes(GZIP.length), GZIP);
            source.reset();
            return packed ? new GZIPInputStream(source, BUFFER) : source;
        } catch (EOFException | ZipException e) {
            cutShort = true;
            return InputStream.nullInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the archive ended before its end: the line that it ended in is not told. */
    public boolean isCutShort() {
        return cutShort;
    }

    /** How many lines were told. */
    public long number() {
        return number;
    }

    /** Empty at the end. */
    public Optional<Numbered> next() {
        length = 0;
        var tooLong = false;
        while (at < end || fill()) {
            var newline = newline();
            tooLong |= !append(newline);
            at = newline + 1;
            if (newline < end) {
                return Optional.of(told(tooLong));
            }
            at = end;
        }
        return (length == 0 && !tooLong) || cutShort ? Optional.empty() : Optional.of(told(tooLong));
    }

    private Numbered told(boolean tooLong) {
        number++;
        var from = number == 1 && length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length)
                ? MARK.length
                : 0;
        return new Numbered(
                number, ByteBuffer.wrap(tooLong ? new byte[0] : Arrays.copyOfRange(line, from, length)), tooLong);
    }

    private int newline() {
        for (var i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    private boolean append(int until) {
        var count = until - at;
        if (length + count > LONGEST) {
            return false;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(line.length << 1, length + count)));
        }
        System.arraycopy(buffer, at, line, length, count);
        length += count;
        return true;
    }

    private boolean fill() {
        try {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER));
            return end > 0;
        } catch (EOFException | ZipException e) {
            cutShort = true;
            end = 0;
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
