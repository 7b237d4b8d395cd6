package org.fundwatch.claims.knowledge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A value as bytes: a text, a whole number, true, a list or a map of values. */
final class PackedValue {
    private static final byte TEXT = 't';
    private static final byte NUMBER = 'n';
    private static final byte TRUE = 'b';
    private static final byte LIST = 'l';
    private static final byte MAP = 'm';

    /** Keys go out in order, so that equal values are equal bytes; any other kind is an {@link IllegalArgumentException}. */
    static void write(Object value, DataOutput out) throws IOException {
        switch (value) {
            case String text -> {
                out.writeByte(TEXT);
                out.writeUTF(text);
            }
            case Integer number -> {
                out.writeByte(NUMBER);
                out.writeInt(number);
            }
            case Boolean yes when yes -> out.writeByte(TRUE);
            case List<?> list -> list(list, out);
            case Map<?, ?> map -> map(map, out);
            default -> throw new IllegalArgumentException("a value is a text, a whole number, true, a list or a map");
        }
    }

    private static void list(List<?> list, DataOutput out) throws IOException {
        out.writeByte(LIST);
        out.writeShort(list.size());
        for (var item : list) {
            write(item, out);
        }
    }

    private static void map(Map<?, ?> map, DataOutput out) throws IOException {
        out.writeByte(MAP);
        out.writeShort(map.size());
        for (var entry : new TreeMap<>(map).entrySet()) {
            out.writeUTF(entry.getKey().toString());
            write(entry.getValue(), out);
        }
    }

    static Object read(DataInput in) throws IOException {
        var kind = in.readByte();
        return switch (kind) {
            case TEXT -> in.readUTF();
            case NUMBER -> in.readInt();
            case TRUE -> true;
            case LIST -> list(in);
            case MAP -> map(in);
            default -> throw new IOException("no kind of value: " + kind);
        };
    }

    private static List<Object> list(DataInput in) throws IOException {
        var list = new ArrayList<Object>();
        for (var left = in.readShort(); left > 0; left--) {
            list.add(read(in));
        }
        return List.copyOf(list);
    }

    private static Map<String, Object> map(DataInput in) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        for (var left = in.readShort(); left > 0; left--) {
            map.put(in.readUTF(), read(in));
        }
        return Map.copyOf(map);
    }

    private PackedValue() {}
}
