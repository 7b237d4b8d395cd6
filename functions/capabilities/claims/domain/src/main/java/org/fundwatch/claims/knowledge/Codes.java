package org.fundwatch.claims.knowledge;

import java.util.BitSet;
import java.util.List;

/** The codes of one claim, each looked up once for all rules: which of them a rule may name. */
public final class Codes {
    /** None were looked up: any rule may name any of them. */
    public static final Codes UNKNOWN = new Codes(new Object());

    private final Object file;
    private final BitSet[] byRule;

    private Codes(Object file, BitSet... byRule) {
        this.file = file;
        this.byRule = byRule;
    }

    static Codes of(List<String> codes, Recent file) {
        var byRule = new BitSet[Located.RULES];
        for (var i = 0; i < codes.size(); i++) {
            mark(byRule, file.of(codes.get(i)), i);
        }
        return new Codes(file, byRule);
    }

    private static void mark(BitSet[] byRule, Located located, int at) {
        for (var left = located.rules(); left != 0; left &= left - 1) {
            var rule = Long.numberOfTrailingZeros(left);
            if (byRule[rule] == null) {
                byRule[rule] = new BitSet();
            }
            byRule[rule].set(at);
        }
    }

    /** The first place from one on whose code a rule of a file may name: that place itself, if they were not looked up there. */
    int next(int from, Recent by, int rule) {
        if (file != by) {
            return from;
        }
        var named = byRule[Located.place(rule)];
        var next = named == null ? -1 : named.nextSetBit(from);
        return next < 0 ? Points.END : next;
    }
}
