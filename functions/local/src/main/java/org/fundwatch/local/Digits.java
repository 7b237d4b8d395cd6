package org.fundwatch.local;

import java.math.BigDecimal;

/** Numbers of a file as the plain texts that figures are read from. */
public final class Digits {
    private static final int FURTHEST_PLACE = 18;

    /** Plain where that is short to write; with its exponent otherwise, which no figure has. */
    public static String of(BigDecimal number) {
        return Math.abs((long) number.scale()) > FURTHEST_PLACE ? number.toString() : number.toPlainString();
    }

    private Digits() {}
}
