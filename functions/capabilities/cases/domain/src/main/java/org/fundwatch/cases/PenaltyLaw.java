package org.fundwatch.cases;

import java.util.List;
import java.util.function.Function;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Tree;

/** Everything that penalties are decided by (处罚依据与裁量基准): the statutes by their days, and the places' benchmarks. */
public record PenaltyLaw(Timeline<PenaltyPolicy> policies, Benchmarks benchmarks) {

    /** Reads {@link PenaltyPolicies#RESOURCES} and {@link Benchmarks#RESOURCES} with the given reader. */
    public static PenaltyLaw read(Function<String, Tree> reader) {
        return new PenaltyLaw(
                PenaltyPolicies.of(
                        PenaltyPolicies.RESOURCES.stream().map(reader).toList()),
                Benchmarks.of(Benchmarks.RESOURCES.stream().map(reader).toList()));
    }

    /** The statutes alone, for a place without a benchmark. */
    public static PenaltyLaw of(Timeline<PenaltyPolicy> policies) {
        return new PenaltyLaw(policies, new Benchmarks(List.of()));
    }
}
