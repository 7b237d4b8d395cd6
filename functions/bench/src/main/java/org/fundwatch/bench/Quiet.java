package org.fundwatch.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until this machine has little left to do: what was asked before is recorded, and its events are taken. */
final class Quiet {
    private static final double IDLE = 0.2;
    private static final int IN_A_ROW = 5;
    private static final int MOST_SECONDS = 60;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private Quiet() {}

    /** For how many seconds it waited; a machine that stays busy is waited for no longer than a minute. */
    static int awaited() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        system.getCpuLoad();
        var idle = 0;
        var second = 0;
        for (; second < MOST_SECONDS && idle < IN_A_ROW; second++) {
            LockSupport.parkNanos(SECOND.toNanos());
            idle = system.getCpuLoad() < IDLE ? idle + 1 : 0;
        }
        return second;
    }
}
