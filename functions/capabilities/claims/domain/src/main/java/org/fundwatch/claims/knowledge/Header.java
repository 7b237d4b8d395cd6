package org.fundwatch.claims.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands where in a knowledge file. */
record Header(
        String id,
        LocalDate made,
        List<String> rules,
        List<byte[]> values,
        int points,
        int pointsAt,
        int entries,
        int slots,
        int codesAt) {

    static Header read(ByteBuffer in) {
        if (in.getInt() != Layout.MAGIC || in.getInt() != Layout.FORMAT) {
            throw new BrokenKnowledge("has another format");
        }
        var id = new byte[in.getShort()];
        in.get(id);
        var made = LocalDate.ofEpochDay(in.getInt());
        var rules = pool(in).stream().map(code -> new String(code, UTF_8)).toList();
        pool(in);
        var values = pool(in);
        var points = in.getInt();
        var pointsAt = in.position();
        in.position(pointsAt + points * Layout.POINT);
        var entries = in.getInt();
        var slots = in.getInt();
        var header =
                new Header(new String(id, UTF_8), made, rules, values, points, pointsAt, entries, slots, in.position());
        header.refuseShort(in.limit());
        return header;
    }

    private void refuseShort(int limit) {
        var counted = points >= 0 && entries >= 0 && entries <= limit / Layout.CODE;
        var slotted = slots > 0 && slots <= limit / Integer.BYTES && Integer.bitCount(slots) == 1;
        if (!counted || !slotted || textsAt() > limit) {
            throw broken();
        }
    }

    private static BrokenKnowledge broken() {
        return new BrokenKnowledge("does not hold together");
    }

    int entryPointsAt() {
        return codesAt + entries * Layout.CODE;
    }

    int byCodeAt() {
        return entryPointsAt() + entries * Integer.BYTES;
    }

    int slotsAt() {
        return byCodeAt() + entries * Integer.BYTES;
    }

    private int textsAt() {
        return slotsAt() + slots * Integer.BYTES;
    }

    /** One of the texts. */
    byte[] text(ByteBuffer bytes, int index) {
        var count = bytes.getInt(textsAt());
        var size = bytes.getInt(textsAt() + Integer.BYTES);
        var offsets = textsAt() + Integer.BYTES + Integer.BYTES;
        var begin = bytes.getInt(offsets + index * Integer.BYTES);
        var end = index + 1 < count ? bytes.getInt(offsets + (index + 1) * Integer.BYTES) : size;
        var text = new byte[end - begin];
        bytes.get(offsets + count * Integer.BYTES + begin, text);
        return text;
    }

    private static List<byte[]> pool(ByteBuffer in) {
        var count = in.getInt();
        var size = in.getInt();
        if (count < 0 || count > in.remaining() / Integer.BYTES) {
            throw broken();
        }
        var offsets = new int[count + 1];
        for (var i = 0; i < count; i++) {
            offsets[i] = in.getInt();
        }
        offsets[count] = size;
        var items = new ArrayList<byte[]>();
        for (var i = 0; i < count; i++) {
            var length = offsets[i + 1] - offsets[i];
            if (length < 0 || length > in.remaining()) {
                throw broken();
            }
            var item = new byte[length];
            in.get(item);
            items.add(item);
        }
        return items;
    }
}
