package org.fundwatch.claims.knowledge;

import java.util.ArrayList;
import java.util.List;

/** All points that name one code, of every rule, in the order of the file. */
final class Located {
    private final String code;
    private final FilePoint[] points;
    private final long rules;

    Located(String code, List<FilePoint> points) {
        this.code = code;
        this.points = points.toArray(FilePoint[]::new);
        this.rules = bits(this.points);
    }

    private static long bits(FilePoint... points) {
        var bits = 0L;
        for (var point : points) {
            bits |= bit(point.rule());
        }
        return bits;
    }

    /** One bit for each of 64 rules; those beyond share one with others, and are then looked for in vain. */
    private static long bit(int rule) {
        return 1L << rule;
    }

    String code() {
        return code;
    }

    boolean mayName(int rule) {
        return (rules & bit(rule)) != 0;
    }

    List<Point> at(int rule, int day) {
        List<Point> found = List.of();
        if (mayName(rule)) {
            for (var point : points) {
                if (point.rule() == rule && point.from() <= day && day <= point.until()) {
                    found = with(found, point);
                }
            }
        }
        return found;
    }

    private static List<Point> with(List<Point> found, Point more) {
        if (found.isEmpty()) {
            return List.of(more);
        }
        var all = new ArrayList<>(found);
        all.add(more);
        return all;
    }
}
