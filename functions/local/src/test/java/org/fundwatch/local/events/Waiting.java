package org.fundwatch.local.events;

import java.time.Duration;
import java.util.function.BooleanSupplier;

final class Waiting {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(10);

    private Waiting() {}

    static void until(BooleanSupplier done) {
        for (var waited = Duration.ZERO; !done.getAsBoolean(); waited = waited.plus(STEP)) {
            if (waited.compareTo(LONGEST) > 0) {
                throw new AssertionError("it did not happen");
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
