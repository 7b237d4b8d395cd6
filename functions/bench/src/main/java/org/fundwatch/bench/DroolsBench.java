package org.fundwatch.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same visits by Drools; its points were inserted, and the facts of the visits made, before. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DroolsBench {
    @Param("TYPICAL")
    Visits visits;

    @Param(ClaimBench.FIFTY)
    int lines;

    private Drools drools;
    private List<List<Object>> facts;
    private int next;

    @Setup
    public void prepare() {
        drools = new Drools();
        facts = visits.of(ClaimBench.VISITS, lines).stream().map(Drools::facts).toList();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public List<Told> eightRules() {
        return drools.decide(facts.get(next++ & (ClaimBench.VISITS - 1)));
    }
}
