package org.fundwatch.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.KnowledgeEdition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Visits of fifty lines by the checks of this build. */
@State(Scope.Thread)
public class EngineBench {
    private static final int VISITS = 256;

    private KnowledgeEdition eight;
    private KnowledgeEdition all;
    private List<Claim> claims;
    private int next;

    @Setup
    public void prepare() {
        var file = Ours.load(Ours.file());
        eight = Ours.eight(file);
        all = Ours.all(file);
        claims = Ours.claims(VISITS);
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public CheckResult eightRules() {
        return ClaimCheck.decide(claims.get(next++ % VISITS), eight);
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public CheckResult allRules() {
        return ClaimCheck.decide(claims.get(next++ % VISITS), all);
    }
}
