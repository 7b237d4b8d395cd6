package org.fundwatch.local;

/** Something that uses the running functions through their public doors. */
@FunctionalInterface
public interface Play {
    /** Plays once; 0 when every step came out as expected, else the exit code of the launcher. */
    int run(Addresses addresses);
}
