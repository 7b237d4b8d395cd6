package org.fundwatch.bench;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code make bench-claims}: first that both find the same, then how fast, and in how much memory. */
public final class BenchClaims {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int COMPARED = 200;
    private static final int LOADS = 21;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 99;

    private record Load(double first, double median) {}

    /** Prints what was measured, and one line of JSON at the end. */
    public static void main(String... args) throws RunnerException {
        var file = Ours.file();
        var load = load(file);
        var ours = heap(() -> Ours.eight(Ours.load(file.clone())));
        var theirs = heap(Drools::new);
        OUT.printf("both find the same in %d visits: %d findings%n", COMPARED, compared(file));
        print(file.length, load, new double[] {ours, theirs}, run());
    }

    private static void print(int bytes, Load load, double[] memory, Collection<RunResult> results) {
        var engine = score(results, "EngineBench.eightRules");
        var drools = score(results, "DroolsBench.eightRules");
        var times = result(results, "EngineBench.allRules").getPrimaryResult().getStatistics();
        OUT.printf(
                Locale.ROOT,
                "{\"points\":%d,\"lines\":%d,\"file_bytes\":%d,\"first_load_ms\":%.1f,\"load_ms\":%.1f,\"p50_ms\":%.4f,"
                        + "\"p99_ms\":%.4f,\"visits_per_second\":%.0f,\"drools_visits_per_second\":%.0f,"
                        + "\"memory_mb\":%.1f,\"drools_memory_mb\":%.1f,\"drools_ratio\":%.1f}%n",
                Sample.CODE_LEVEL_POINTS,
                Sample.LINES,
                bytes,
                load.first(),
                load.median(),
                times.getPercentile(MEDIAN) / THOUSAND,
                times.getPercentile(NEARLY_ALL) / THOUSAND,
                engine,
                drools,
                memory[0],
                memory[1],
                engine / drools);
    }

    private static Load load(byte[] file) {
        var times = new ArrayList<Double>();
        for (var i = 0; i < LOADS; i++) {
            var begun = System.nanoTime();
            if (Ours.load(file).codeLevelPoints() != Sample.CODE_LEVEL_POINTS) {
                throw new IllegalStateException("points are missing");
            }
            times.add((System.nanoTime() - begun) / MILLION);
        }
        return new Load(times.getFirst(), times.stream().sorted().toList().get(LOADS / 2));
    }

    private static int compared(byte[] file) {
        var edition = Ours.eight(Ours.load(file));
        var drools = new Drools();
        var visits = Sample.visits(COMPARED);
        var claims = Ours.claims(COMPARED);
        var findings = 0;
        for (var i = 0; i < COMPARED; i++) {
            var ours = Ours.told(claims.get(i), edition);
            var theirs = drools.told(Drools.facts(visits.get(i)));
            if (!ours.equals(theirs)) {
                throw new IllegalStateException("visit " + i + ": " + ours + " is not " + theirs);
            }
            findings += ours.size();
        }
        return findings;
    }

    /** Megabytes that stay in use while something is held. */
    private static double heap(Supplier<?> made) {
        var before = used();
        var held = made.get();
        var after = used();
        Reference.reachabilityFence(held);
        return (after - before) / MILLION;
    }

    private static long used() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Collection<RunResult> run() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("org.fundwatch.bench.*Bench.*")
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgsAppend("-Xmx2g")
                        .build())
                .run();
    }

    private static double score(Collection<RunResult> results, String name) {
        return result(results, name).getPrimaryResult().getScore();
    }

    private static RunResult result(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(it -> it.getParams().getBenchmark().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private BenchClaims() {}
}
