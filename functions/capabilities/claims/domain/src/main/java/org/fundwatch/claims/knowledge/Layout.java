package org.fundwatch.claims.knowledge;

import java.util.HexFormat;

/** How a knowledge file lies in bytes, big-endian (知识库文件格式); decision 0024. */
final class Layout {
    static final int MAGIC = 0x46574B50;
    static final int FORMAT = 1;

    /** Bytes of a code: the longest national code has 23 characters. */
    static final int CODE = 24;

    /** Bytes of a point: id, supersedes, then nine whole numbers. */
    static final int POINT = 2 * Long.BYTES + 9 * Integer.BYTES;

    static final int SUPERSEDES = Long.BYTES;
    static final int RULE = 2 * Long.BYTES;
    static final int BATCH = RULE + Integer.BYTES;
    static final int BASIS = BATCH + Integer.BYTES;
    static final int FIRST_CODE = BASIS + Integer.BYTES;
    static final int CODES = FIRST_CODE + Integer.BYTES;
    static final int FROM = CODES + Integer.BYTES;
    static final int UNTIL = FROM + Integer.BYTES;
    static final int VALUE = UNTIL + Integer.BYTES;
    static final int TEXT = VALUE + Integer.BYTES;

    /** No value, no batch, no slot. */
    static final int NONE = -1;

    /** Slots for each entry, at least: a search rarely looks at more than two. */
    private static final int ROOM = 2;

    /** Item and limit. */
    static final int TOLD = 2;

    static final int HEX = 16;
    static final String ID = "KP-";

    static long id(String id) {
        return Long.parseUnsignedLong(id.substring(ID.length()), HEX);
    }

    static String id(long id) {
        return ID + HexFormat.of().toHexDigits(id);
    }

    /** The size of the table for so many entries: a power of two. */
    static int slots(int entries) {
        return Integer.highestOneBit(Math.max(entries, 1) * ROOM) * ROOM;
    }

    /** Where the search for a code begins; the hash of a text is the same everywhere. */
    static int slot(String code, int slots) {
        var hash = code.hashCode();
        return (hash ^ (hash >>> HEX)) & (slots - 1);
    }

    private Layout() {}
}
