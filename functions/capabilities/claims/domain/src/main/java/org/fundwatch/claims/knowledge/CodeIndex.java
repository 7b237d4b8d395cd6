package org.fundwatch.claims.knowledge;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From a code to its points: codes in the order of points, the point of each, then the same codes in order of code, and a
 * table in which a code's hash says where it begins there.
 */
final class CodeIndex {
    private final List<String> codes;
    private final int[] points;
    private final int[] byCode;
    private final int[] slots;

    private CodeIndex(List<String> codes, int[] points, int[] byCode) {
        this.codes = codes;
        this.points = points;
        this.byCode = byCode;
        this.slots = slots(codes, byCode);
    }

    static CodeIndex of(List<PointRow> rows) {
        var codes = new ArrayList<String>();
        var points = IntStream.builder();
        for (var i = 0; i < rows.size(); i++) {
            for (var code : rows.get(i).codes()) {
                codes.add(fitting(code, rows.get(i)));
                points.add(i);
            }
        }
        var byCode = IntStream.range(0, codes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> codes.get(i)).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        return new CodeIndex(codes, points.build().toArray(), byCode);
    }

    private static String fitting(String code, PointRow row) {
        if (code.isEmpty()
                || code.length() > Layout.CODE
                || !US_ASCII.newEncoder().canEncode(code)) {
            throw new IllegalArgumentException(row.id() + " has a code that is none");
        }
        return code;
    }

    private static int[] slots(List<String> codes, int[] byCode) {
        var slots = new int[Layout.slots(codes.size())];
        Arrays.fill(slots, Layout.NONE);
        for (var i = 0; i < byCode.length; i++) {
            var code = codes.get(byCode[i]);
            if (i == 0 || !code.equals(codes.get(byCode[i - 1]))) {
                var slot = Layout.slot(code, slots.length);
                while (slots[slot] != Layout.NONE) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = i;
            }
        }
        return slots;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(codes.size());
        out.writeInt(slots.length);
        for (var code : codes) {
            out.write(Arrays.copyOf(code.getBytes(US_ASCII), Layout.CODE));
        }
        for (var numbers : List.of(points, byCode, slots)) {
            for (var number : numbers) {
                out.writeInt(number);
            }
        }
    }
}
