package org.fundwatch.claims.knowledge;

import java.util.ArrayList;
import java.util.List;

/** All points that name one code, of every rule, in the order of the file. */
final class Located {
    /** So many rules have a bit of their own; those beyond share one with others, and are then looked for in vain. */
    static final int RULES = Long.SIZE;

    private final String code;
    private final FilePoint[] points;
    private final List<List<Point>> alone;
    private final long rules;

    Located(String code, List<FilePoint> points) {
        this.code = code;
        this.points = points.toArray(FilePoint[]::new);
        this.alone = each(this.points);
        this.rules = bits(this.points);
    }

    private static List<List<Point>> each(FilePoint... points) {
        var each = new ArrayList<List<Point>>(points.length);
        for (var point : points) {
            each.add(List.of(point));
        }
        return each;
    }

    private static long bits(FilePoint... points) {
        var bits = 0L;
        for (var point : points) {
            bits |= bit(point.rule());
        }
        return bits;
    }

    private static long bit(int rule) {
        return 1L << rule;
    }

    /** Which bit a rule has. */
    static int place(int rule) {
        return rule & (RULES - 1);
    }

    /** Unlike codes differ in their hashes, which are compared before all letters are. */
    boolean isOf(String wanted) {
        return code.hashCode() == wanted.hashCode() && code.equals(wanted);
    }

    /** The bits of all rules that name the code. */
    long rules() {
        return rules;
    }

    boolean mayName(int rule) {
        return (rules & bit(rule)) != 0;
    }

    List<Point> at(int rule, int day) {
        List<Point> found = List.of();
        if (mayName(rule)) {
            for (var i = 0; i < points.length; i++) {
                if (points[i].rule() == rule && points[i].isInForce(day)) {
                    found = found.isEmpty() ? alone.get(i) : with(found, points[i]);
                }
            }
        }
        return found;
    }

    private static List<Point> with(List<Point> found, Point more) {
        var all = new ArrayList<>(found);
        all.add(more);
        return all;
    }
}
