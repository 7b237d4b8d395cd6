package org.fundwatch.claims.knowledge;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks codes up in the bytes of a file. */
final class Lookup {
    private final ByteBuffer bytes;
    private final Header header;
    private final List<Optional<Said>> values;

    Lookup(ByteBuffer bytes, Header header, List<Optional<Said>> values) {
        this.bytes = bytes;
        this.header = header;
        this.values = values;
    }

    Located of(String code) {
        var first = first(code);
        if (first == Layout.NONE) {
            return new Located(code, List.of());
        }
        var points = new ArrayList<FilePoint>();
        var at = first;
        do {
            points.add(point(entry(at)));
            at++;
        } while (at < header.entries() && isAt(code, entry(at)));
        return new Located(code, points);
    }

    private FilePoint point(int entry) {
        var point = number(header.entryPointsAt() + entry * Integer.BYTES);
        return FilePoint.read(this, header.pointsAt() + point * Layout.POINT, entry);
    }

    long id(int at) {
        return bytes.getLong(at);
    }

    int number(int at) {
        return bytes.getInt(at);
    }

    Optional<Said> value(int index) {
        return index == Layout.NONE ? Optional.empty() : values.get(index);
    }

    /** Read when they are asked for: few rules do, and some points have hundreds. */
    List<String> codes(int first, int count) {
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

    private int first(String code) {
        var slots = header.slots();
        var slot = Layout.slot(code, slots);
        while (true) {
            var at = number(header.slotsAt() + slot * Integer.BYTES);
            if (at == Layout.NONE || isAt(code, entry(at))) {
                return at;
            }
            slot = (slot + 1) & (slots - 1);
        }
    }

    private int entry(int at) {
        return number(header.byCodeAt() + at * Integer.BYTES);
    }

    boolean isAt(String code, int entry) {
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

    private String code(int entry) {
        var code = new byte[Layout.CODE];
        bytes.get(header.codesAt() + entry * Layout.CODE, code);
        return new String(code, US_ASCII).trim();
    }
}
