package org.fundwatch.testing;

/**
 * The moments at which a function's word becomes binding: a commit, or a call to AWS. A test lets the n-th of them go
 * wrong; they are counted in system properties, because Quarkus loads this class more than once.
 */
public final class Boundary {
    private static final String REACHED = "fundwatch.testing.boundary.reached";
    private static final String AT = "fundwatch.testing.boundary.at";
    private static final String FAULT = "fundwatch.testing.boundary.fault";

    private Boundary() {}

    /** How the chosen boundary goes wrong. */
    public enum Fault {
        /** Nothing happened on the other side, and no answer comes. */
        BEFORE,
        /** It happened on the other side, but no answer comes. */
        AFTER,
        /** Nothing happens on the other side from here on, until it is mended. */
        DOWN,
        NONE
    }

    /** From now on boundaries are counted from one, and the n-th goes wrong. */
    public static void arm(int at, Fault fault) {
        synchronized (System.getProperties()) {
            System.setProperty(REACHED, "0");
            System.setProperty(AT, Integer.toString(at));
            System.setProperty(FAULT, fault.name());
        }
    }

    /** From now on nothing goes wrong; boundaries are counted on. */
    public static void mend() {
        System.setProperty(FAULT, Fault.NONE.name());
    }

    /** Whether the chosen boundary was ever reached. */
    public static boolean wasReached() {
        return Integer.getInteger(REACHED, 0) >= Integer.getInteger(AT, 0);
    }

    /** Tells the side that a boundary belongs to what becomes of it. */
    static Fault reach() {
        synchronized (System.getProperties()) {
            var reached = Integer.getInteger(REACHED, 0) + 1;
            System.setProperty(REACHED, Integer.toString(reached));
            var fault = Fault.valueOf(System.getProperty(FAULT, Fault.NONE.name()));
            var at = Integer.getInteger(AT, 0);
            return reached == at || (reached > at && fault == Fault.DOWN) ? fault : Fault.NONE;
        }
    }
}
