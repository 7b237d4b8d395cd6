package org.fundwatch.bench;

import java.util.concurrent.TimeUnit;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.kernel.Trace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Visits by the checks of this build. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClaimBench {
    static final int VISITS = 256;
    static final String FIFTY = "50";

    @Param("TYPICAL")
    Visits visits;

    @Param(FIFTY)
    int lines;

    private KnowledgeEdition eight;
    private KnowledgeEdition all;
    private Claim[] claims;
    private int next;

    @Setup
    public void prepare() {
        var file = Ours.load(Ours.file());
        eight = Ours.eight(file);
        all = Ours.all(file);
        claims = Ours.claims(visits.of(VISITS, lines)).toArray(Claim[]::new);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public CheckResult eightRules() {
        return ClaimCheck.decide(claim(), eight);
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public CheckResult allRules() {
        return ClaimCheck.decide(claim(), all);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Trace allRulesInWords() {
        return ClaimCheck.decide(claim(), all).trace();
    }

    private Claim claim() {
        return claims[next++ & (VISITS - 1)];
    }
}
