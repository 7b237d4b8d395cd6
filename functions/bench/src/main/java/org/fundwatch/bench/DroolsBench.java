package org.fundwatch.bench;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same visits by Drools, with the points as facts that were inserted before. */
@State(Scope.Thread)
public class DroolsBench {
    private static final int VISITS = 256;

    private Drools drools;
    private List<List<Object>> visits;
    private int next;

    @Setup
    public void prepare() {
        drools = new Drools();
        visits = Sample.visits(VISITS).stream().map(Drools::facts).toList();
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public TreeSet<String> eightRules() {
        return drools.told(visits.get(next++ % VISITS));
    }
}
