package org.fundwatch.claims.screening;

/** Hears how far the work has gone (进度). */
@FunctionalInterface
public interface Progress {
    /**
     * Called again and again.
     *
     * @param settlements how many more were read since the last call
     */
    void more(long settlements);
}
