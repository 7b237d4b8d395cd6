package org.fundwatch.claims.knowledge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fundwatch.kernel.Tree;

/**
 * Knowledge points (知识点) of one edition, in memory as they lie in their file: nothing is unpacked but the values, of which
 * there are few. Never changed; any thread may ask.
 */
public final class KnowledgeFile {
    private final ByteBuffer bytes;
    private final Header header;
    private final List<Object> values;

    private KnowledgeFile(ByteBuffer bytes, Header header, List<Object> values) {
        this.bytes = bytes;
        this.header = header;
        this.values = values;
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
        return index < 0 ? Points.NONE : (code, day) -> find(code, index, Math.toIntExact(day.toEpochDay()));
    }

    private List<Point> find(String code, int rule, int day) {
        var slots = header.slots();
        var slot = Layout.slot(code, slots);
        while (true) {
            var at = bytes.getInt(header.slotsAt() + slot * Integer.BYTES);
            if (at == Layout.NONE) {
                return List.of();
            }
            if (isAt(code, entry(at))) {
                return run(code, at, rule, day);
            }
            slot = (slot + 1) & (slots - 1);
        }
    }

    private List<Point> run(String code, int first, int rule, int day) {
        List<Point> found = List.of();
        for (var at = first; at < header.entries() && isAt(code, entry(at)); at++) {
            var entry = entry(at);
            var point = header.pointsAt() + bytes.getInt(header.entryPointsAt() + entry * Integer.BYTES) * Layout.POINT;
            if (bytes.getInt(point + Layout.RULE) == rule && inForce(point, day)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(point(point, entry));
            }
        }
        return found;
    }

    private boolean inForce(int point, int day) {
        return bytes.getInt(point + Layout.FROM) <= day && day <= bytes.getInt(point + Layout.UNTIL);
    }

    private Point point(int at, int entry) {
        var first = bytes.getInt(at + Layout.FIRST_CODE);
        var value = bytes.getInt(at + Layout.VALUE);
        return new Point(
                Layout.id(bytes.getLong(at)),
                codes(first, bytes.getInt(at + Layout.CODES)),
                entry - first,
                value == Layout.NONE ? Optional.empty() : Optional.of(Tree.of(values.get(value))),
                Basis.of(bytes.getInt(at + Layout.BASIS)));
    }

    private int entry(int at) {
        return bytes.getInt(header.byCodeAt() + at * Integer.BYTES);
    }

    private boolean isAt(String code, int entry) {
        var at = header.codesAt() + entry * Layout.CODE;
        var length = code.length();
        if (length > Layout.CODE) {
            return false;
        }
        // from the end: codes of one kind begin alike
        for (var i = length - 1; i >= 0; i--) {
            if (bytes.get(at + i) != code.charAt(i)) {
                return false;
            }
        }
        return length == Layout.CODE || bytes.get(at + length) == 0;
    }

    /** Read when they are asked for: few rules do, and some points have hundreds. */
    private List<String> codes(int first, int count) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return code(first + Objects.checkIndex(index, count));
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    private String code(int entry) {
        var code = new byte[Layout.CODE];
        bytes.get(header.codesAt() + entry * Layout.CODE, code);
        return new String(code, US_ASCII).trim();
    }

    private static List<Object> values(Header header) throws IOException {
        var values = new ArrayList<Object>();
        for (var packed : header.values()) {
            values.add(PackedValue.read(new DataInputStream(new ByteArrayInputStream(packed))));
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
