package org.fundwatch.local.soak;

import java.util.ArrayList;
import java.util.Random;
import org.fundwatch.local.RunningLauncher;
import org.fundwatch.local.road.Patience;

/** Kills (-9) something that runs, at random moments between the successes of people; the seed says what and when. */
record Killer(RunningLauncher launcher, Tally tally, Random random) {
    private static final String MIGRATION = "schema-migration"; // idle since the start: its end would prove nothing
    private static final int ONE_IN = 5; // what all functions share is killed as often as a few of them together
    private static final int MOST_SUCCESSES_BETWEEN = 12;
    private static final int LONGEST_PAUSE_MILLIS = 1000;

    /** As often as that; each round finds something to kill or tries again. */
    void kill(int times) throws InterruptedException {
        for (var killed = 0; killed < times; ) {
            awaitSuccesses(random.nextInt(1, MOST_SUCCESSES_BETWEEN));
            Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
            killed += killOne() ? 1 : 0;
        }
    }

    /** By work done rather than by the clock: a slow machine would otherwise only ever start what was killed. */
    private void awaitSuccesses(int more) {
        var target = tally.successes() + more;
        Patience.FOR_COLD_STARTS.untilTrue("people to get on", () -> tally.successes() >= target);
    }

    private boolean killOne() {
        var target = target();
        var hit = target.equals(Tally.DATABASE)
                ? launcher.killDatabase().isPresent()
                : !launcher.kill(target).isEmpty();
        if (hit) {
            tally.killed(target);
        }
        return hit;
    }

    private String target() {
        var functions = new ArrayList<>(launcher.runningFunctions());
        functions.remove(MIGRATION);
        return functions.isEmpty() || random.nextInt(ONE_IN) == 0
                ? Tally.DATABASE
                : functions.get(random.nextInt(functions.size()));
    }
}
