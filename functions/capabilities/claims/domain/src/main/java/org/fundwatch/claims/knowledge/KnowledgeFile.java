package org.fundwatch.claims.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fundwatch.kernel.audit.Hash;

/**
 * Knowledge points (知识点) of one edition, in memory as they lie in their file: nothing is unpacked but the values, of which
 * there are few. Never changed; any thread may ask.
 */
public final class KnowledgeFile {
    private final ByteBuffer bytes;
    private final Header header;
    private final Recent recent;
    private final AtomicReference<Optional<Hash>> hash = new AtomicReference<>(Optional.empty());

    private KnowledgeFile(ByteBuffer bytes, Header header, List<Optional<Said>> values) {
        this.bytes = bytes;
        this.header = header;
        this.recent = new Recent(new Lookup(bytes, header, values));
    }

    /** Takes a file's bytes; {@link BrokenKnowledge} unless all of it is what the key signed. */
    public static KnowledgeFile read(byte[] file, PublicKey key) {
        var content = Seal.verified(file, key);
        try {
            var bytes = ByteBuffer.wrap(file, 0, content);
            var header = Header.read(bytes);
            return new KnowledgeFile(bytes, header, values(header));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException
                | DateTimeException
                | IOException e) {
            throw new BrokenKnowledge("does not have its format", e);
        }
    }

    public String id() {
        return header.id();
    }

    /** Of all that is signed, whoever signed it and however often. */
    public Hash hash() {
        return hash.updateAndGet(known -> known.or(() -> Optional.of(hashed()))).orElseThrow();
    }

    private Hash hashed() {
        var digest = Hash.digest();
        digest.update(bytes.duplicate().rewind());
        return Hash.of(digest);
    }

    /** First day of the edition. */
    public LocalDate made() {
        return header.made();
    }

    /** How many pairs of a point and a code there are (编码级知识点). */
    public int codeLevelPoints() {
        return header.entries();
    }

    /** How many points there are. */
    public int points() {
        return header.points();
    }

    /** The points of a rule. */
    public Points of(String rule) {
        var index = header.rules().indexOf(rule);
        return index < 0 ? Points.NONE : new OfRule(recent, index);
    }

    /** Looks all codes of a claim up, in their order. */
    public Codes codes(List<String> codes) {
        return Codes.of(codes, recent);
    }

    private record OfRule(Recent recent, int rule) implements Points {
        @Override
        public List<Point> at(String code, LocalDate day) {
            return recent.of(code).at(rule, Math.toIntExact(day.toEpochDay()));
        }

        @Override
        public boolean mayName(String code) {
            return recent.of(code).mayName(rule);
        }

        @Override
        public int next(Codes codes, int from) {
            return codes.next(from, recent, rule);
        }
    }

    private static List<Optional<Said>> values(Header header) throws IOException {
        var values = new ArrayList<Optional<Said>>();
        for (var packed : header.values()) {
            var value = PackedValue.read(new DataInputStream(new ByteArrayInputStream(packed)));
            values.add(Optional.of(new Said(value)));
        }
        return List.copyOf(values);
    }

    /** What the publication says of a point: its item, then its limit; empty if there is no such point here. */
    public Optional<List<String>> told(String id) {
        var wanted = Layout.id(id);
        var low = 0;
        var high = header.points() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var at = header.pointsAt() + middle * Layout.POINT;
            var order = Long.compareUnsigned(bytes.getLong(at), wanted);
            if (order == 0) {
                var text = header.text(bytes, bytes.getInt(at + Layout.TEXT));
                return Optional.of(List.of(new String(text, UTF_8).split("\n", Layout.TOLD)));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }
}
