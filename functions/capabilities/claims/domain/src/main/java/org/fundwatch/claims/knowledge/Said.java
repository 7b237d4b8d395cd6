package org.fundwatch.claims.knowledge;

import org.fundwatch.kernel.Tree;

/**
 * What points say (限定内容): one object however many points say it, so that whoever has read it once need not read it again.
 */
public final class Said {
    private final Object value;
    private final int place;

    /** A text, a whole number, true, or a list or map of these. */
    public Said(Object value) {
        this.value = value;
        this.place = value.hashCode();
    }

    /** Any number, the same for equal values: where to keep what was read from it. */
    public int place() {
        return place;
    }

    /** To be read by one reader. */
    public Tree tree() {
        return Tree.of(value);
    }
}
