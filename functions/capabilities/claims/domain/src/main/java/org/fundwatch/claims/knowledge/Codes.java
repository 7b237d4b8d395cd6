package org.fundwatch.claims.knowledge;

import java.util.List;

/** The codes of one claim, each looked up once for all rules. */
public final class Codes {
    /** None were looked up: any rule may name any of them. */
    public static final Codes UNKNOWN = new Codes(new Object());

    private final Object file;
    private final Located[] located;

    private Codes(Object file, Located... located) {
        this.file = file;
        this.located = located;
    }

    static Codes of(List<String> codes, Recent file) {
        var located = new Located[codes.size()];
        for (var i = 0; i < located.length; i++) {
            located[i] = file.of(codes.get(i));
        }
        return new Codes(file, located);
    }

    /** Whether a rule of a file may name the code at a place: surely, where the codes were looked up in no such file. */
    boolean mayBeNamed(int at, Recent by, int rule) {
        return file != by || located[at].mayName(rule);
    }
}
