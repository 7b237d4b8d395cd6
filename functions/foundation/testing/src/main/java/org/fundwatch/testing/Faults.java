package org.fundwatch.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.function.LongConsumer;
import org.fundwatch.testing.Boundary.Fault;

/**
 * Puts {@link CommitProxy} between the function and its database, beside {@link Database}; with it a test walks one
 * road again and again, each time with another boundary that goes wrong in another way.
 */
public final class Faults implements QuarkusTestResourceLifecycleManager {
    private static final String PORT = "fundwatch.testing.proxy.port";
    private static final int MOST_BOUNDARIES = 200;
    private final SingleTry singleTry = new SingleTry();

    @Override
    public Map<String, String> start() {
        singleTry.start();
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, Integer.toString(CommitProxy.start(Server.port())));
            }
            return Map.of("DB_PORT", System.getProperty(PORT));
        }
    }

    @Override
    public void stop() {
        singleTry.stop(); // the proxy ends with the JVM
    }

    /** After the other resources, since it takes the place of their port. */
    @Override
    public int order() {
        return 1;
    }

    /**
     * Walks a road once for every boundary on it and every way to fail there; the road gets the number of the trial and
     * asserts what must be so at its end.
     *
     * @return how many boundaries the road has
     */
    public static int atEveryBoundary(LongConsumer road) {
        var trial = 0L;
        for (var boundary = 1; boundary <= MOST_BOUNDARIES; boundary++) {
            var reached = false;
            for (var fault : new Fault[] {Fault.BEFORE, Fault.AFTER, Fault.DOWN}) {
                reached |= walk(road, ++trial, boundary, fault);
            }
            if (!reached) {
                return boundary - 1;
            }
        }
        throw new AssertionError("more than " + MOST_BOUNDARIES + " boundaries on one road");
    }

    private static boolean walk(LongConsumer road, long trial, int boundary, Fault fault) {
        Boundary.arm(boundary, fault);
        try {
            road.accept(trial);
        } catch (AssertionError e) {
            throw new AssertionError("boundary " + boundary + " goes wrong " + fault + ": " + e.getMessage(), e);
        } finally {
            Boundary.mend();
        }
        return Boundary.wasReached();
    }
}
