package org.fundwatch.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** All figures as a program reads them. */
final class Summary {
    private Summary() {}

    static Map<String, Object> of(BenchOptions options, Map<String, Map<String, ColdFigures>> all, String machine) {
        var told = new LinkedHashMap<String, Object>();
        told.put("bench", "cold");
        told.put("runs", options.runs());
        told.put("warm", options.warm());
        told.put("machine", machine);
        var functions = new LinkedHashMap<String, Object>();
        all.forEach((function, figures) -> functions.put(function, function(function, figures, all)));
        told.put("functions", functions);
        return told;
    }

    private static Map<String, Object> function(
            String function, Map<String, ColdFigures> figures, Map<String, Map<String, ColdFigures>> all) {
        var told = new LinkedHashMap<String, Object>();
        told.put(Contestants.NATIVE, "not built");
        figures.forEach((name, figure) -> told.put(name, figure.told()));
        if (!function.equals(Subjects.EMPTY)) {
            told.put("goals", Goals.told(figures, all.get(Subjects.EMPTY)));
        }
        return told;
    }
}
