package org.fundwatch.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Both contenders by JMH, in turns, each time in a process of its own: whatever else the machine does meets both. */
final class Turns {
    private static final int ROUNDS = 3;
    private static final int WARM_UPS = 3;
    private static final int ITERATIONS = 4;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 99;
    private static final String TWENTY = "20";

    static Map<String, Object> measured() throws RunnerException {
        var figures = new LinkedHashMap<String, Object>();
        for (var visits : Visits.values()) {
            contest(visits, figures);
        }
        var fifty = run("ClaimBench.allRules$", Visits.TYPICAL, ClaimBench.FIFTY);
        var times = fifty.getPrimaryResult().getStatistics();
        figures.put("p50_ms", times.getPercentile(MEDIAN) / THOUSAND);
        figures.put("p99_ms", times.getPercentile(NEARLY_ALL) / THOUSAND);
        figures.put(
                "with_trace_in_words_us", score(run("ClaimBench.allRulesInWords", Visits.TYPICAL, ClaimBench.FIFTY)));
        var twenty = run("ClaimBench.allRules$", Visits.TYPICAL, TWENTY);
        figures.put("twenty_lines_us", score(twenty));
        figures.put(
                "twenty_lines_bytes",
                twenty.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        return figures;
    }

    private static void contest(Visits visits, Map<String, Object> figures) throws RunnerException {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            ours.add(score(run("ClaimBench.eightRules", visits, ClaimBench.FIFTY)));
            theirs.add(score(run("DroolsBench.eightRules", visits, ClaimBench.FIFTY)));
        }
        var suffix = visits == Visits.TYPICAL ? "" : "_" + visits.name().toLowerCase(Locale.ROOT);
        figures.put("visits_per_second" + suffix, MILLION / median(ours));
        figures.put("drools_visits_per_second" + suffix, MILLION / median(theirs));
        figures.put("drools_ratio" + suffix, median(theirs) / median(ours));
    }

    private static RunResult run(String benchmark, Visits visits, String lines) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark)
                .param("visits", visits.name())
                .param("lines", lines)
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(2))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .jvmArgs("-Xmx1g")
                .build();
        return new Runner(options).runSingle();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private Turns() {}
}
