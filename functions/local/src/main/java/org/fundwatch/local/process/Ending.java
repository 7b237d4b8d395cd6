package org.fundwatch.local.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends a process: politely, then, when the grace is over, for good. */
public final class Ending {
    private Ending() {}

    /** Sends TERM to the process and everything below it, and KILL to what is left after the grace. */
    public static void end(ProcessHandle process, Duration grace) {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process);
        all.forEach(ProcessHandle::destroy);
        var ended =
                CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        ended.completeOnTimeout(null, grace.toMillis(), TimeUnit.MILLISECONDS).join();
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
