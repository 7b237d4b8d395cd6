package org.fundwatch.reports;

import org.fundwatch.kernel.CaseNumber;

/** Draws case numbers (举报编号): random, so that a number tells neither how many reports there are nor their order. */
public final class CaseNumbering {

    /** How much randomness one number takes. */
    public static final int BYTES = 5;

    private CaseNumbering() {}

    /** Exactly {@link #BYTES} bytes, or it throws {@link IllegalArgumentException}. */
    public static CaseNumber from(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a case number takes " + BYTES + " random bytes");
        }
        var code = Crockford.encode(random);
        return new CaseNumber("FW-" + code.substring(0, 4) + "-" + code.substring(4));
    }
}
