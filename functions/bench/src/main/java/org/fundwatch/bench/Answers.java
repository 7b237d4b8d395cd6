package org.fundwatch.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToDoubleFunction;

/**
 * How long one hospital waits for answers: asked without a pause, and asked at a steady rate after a rest of a minute at
 * most, where a question that could not be asked in time has waited since it should have been.
 */
final class Answers {
    private static final int WARM_UPS = 2_000;
    private static final int MEASURED = 1_000;
    private static final int RATE = 20;
    private static final Duration BETWEEN = Duration.ofSeconds(1).dividedBy(RATE);
    private static final double MILLION = 1e6;

    private Answers() {}

    /** Milliseconds, under this name; the check takes the number of a visit and gives the milliseconds until its answer. */
    static Map<String, Object> measured(String name, IntToDoubleFunction check) {
        oneAfterTheOther(check, WARM_UPS);
        var figures = new LinkedHashMap<String, Object>();
        figures.putAll(told(name, oneAfterTheOther(check, MEASURED)));
        figures.put(name + "_waited_for_quiet_s", Quiet.awaited());
        figures.putAll(told(name + "_at_" + RATE + "_a_second", steadily(check)));
        return figures;
    }

    private static List<Double> oneAfterTheOther(IntToDoubleFunction check, int times) {
        var taken = new ArrayList<Double>();
        for (var i = 0; i < times; i++) {
            taken.add(check.applyAsDouble(i));
        }
        return taken;
    }

    private static List<Double> steadily(IntToDoubleFunction check) {
        var taken = new ArrayList<Double>();
        var begun = System.nanoTime();
        for (var i = 0; i < MEASURED; i++) {
            var due = begun + i * BETWEEN.toNanos();
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            check.applyAsDouble(i);
            taken.add((System.nanoTime() - due) / MILLION);
        }
        return taken;
    }

    private static Map<String, Object> told(String name, List<Double> taken) {
        var sorted = taken.stream().sorted().toList();
        return Map.of(name + "_p50_ms", sorted.get(MEASURED / 2), name + "_p99_ms", sorted.get(MEASURED * 99 / 100));
    }
}
