package org.fundwatch.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until this machine has nothing left to do: what was asked before is recorded, and its events are taken. */
final class Quiet {
    private static final double IDLE = 0.2;
    private static final int IN_A_ROW = 5;
    private static final int MOST_SECONDS = 600;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private Quiet() {}

    /** A machine that stays busy for ten minutes is an {@link IllegalStateException}. */
    static void awaited() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        system.getCpuLoad();
        var idle = 0;
        for (var second = 0; second < MOST_SECONDS && idle < IN_A_ROW; second++) {
            LockSupport.parkNanos(SECOND.toNanos());
            idle = system.getCpuLoad() < IDLE ? idle + 1 : 0;
        }
        if (idle < IN_A_ROW) {
            throw new IllegalStateException(
                    "the machine was busy for ten minutes: nothing steady can be measured on it");
        }
    }
}
