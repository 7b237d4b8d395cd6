package org.fundwatch.local.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How the executable of a function stands beside the empty executable and beside its own zip, and how it should. */
final class Goals {
    private static final Goal START_TO_EMPTY = new Goal("start_to_empty", 1.5, Goals::start);
    private static final Goal START_TO_JVM = new Goal("start_to_jvm", 0.03, Goals::start);
    private static final Goal MEMORY_TO_JVM = new Goal("memory_to_jvm", 0.35, ColdFigures::memory);
    private static final Goal WARM_P99_TO_JVM = new Goal("warm_p99_to_jvm", 0.4, figures -> nanos(figures.p99()));
    private static final double THOUSAND = 1e3;

    /** A ratio that should be no larger than this. */
    private record Goal(String name, double most, ToDoubleFunction<ColdFigures> of) {
        void tell(Map<String, Object> all, ColdFigures executable, ColdFigures other) {
            var ratio = of.applyAsDouble(executable) / of.applyAsDouble(other);
            var told = new LinkedHashMap<String, Object>();
            told.put("ratio", Math.round(ratio * THOUSAND) / THOUSAND);
            told.put("goal", most);
            told.put("goal_met", ratio <= most);
            all.put(name, told);
        }
    }

    private Goals() {}

    private static double start(ColdFigures figures) {
        return nanos(figures.starts().median());
    }

    private static double nanos(Duration time) {
        return time.toNanos();
    }

    /** As a program reads it; nothing where a package of the two was not built, or was not asked while warm. */
    static Map<String, Object> told(Map<String, ColdFigures> function, Map<String, ColdFigures> empty) {
        var all = new LinkedHashMap<String, Object>();
        if (!function.containsKey(Contestants.NATIVE)) {
            return all;
        }
        var executable = function.get(Contestants.NATIVE);
        var jvm = function.get(Contestants.JVM);
        if (empty.containsKey(Contestants.NATIVE)) {
            START_TO_EMPTY.tell(all, executable, empty.get(Contestants.NATIVE));
        }
        START_TO_JVM.tell(all, executable, jvm);
        MEMORY_TO_JVM.tell(all, executable, jvm);
        if (executable.isWarmed()) {
            WARM_P99_TO_JVM.tell(all, executable, jvm);
        }
        return all;
    }
}
