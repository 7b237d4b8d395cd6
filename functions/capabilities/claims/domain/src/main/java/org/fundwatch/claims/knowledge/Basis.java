package org.fundwatch.claims.knowledge;

import java.util.List;

/** Where a point's value comes from (取值依据): publications rarely carry one that a machine can read. */
public enum Basis {
    /** The publication has no value, and nobody has given it one: not checked. */
    NONE(0),
    /** The publication states it. */
    STATED(1),
    /** It follows from the publication's text, by a reading that was reviewed. */
    DERIVED(2),
    /** The publication says that there is a limit, not which: a reasonable value of ours. */
    ASSUMED(3);

    private static final List<Basis> ALL = List.of(values());

    private final int code;

    Basis(int code) {
        this.code = code;
    }

    /** How a file writes it. */
    int code() {
        return code;
    }

    static Basis of(int code) {
        for (var basis : ALL) {
            if (basis.code == code) {
                return basis;
            }
        }
        throw new BrokenKnowledge("has a basis that is none");
    }
}
