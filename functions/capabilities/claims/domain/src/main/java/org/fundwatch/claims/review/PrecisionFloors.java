package org.fundwatch.claims.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/** The floors that may decide here (准确率下限), in one time line, and what they say of a rule. */
public final class PrecisionFloors {
    /** The class path resources to read. */
    public static final List<String> RESOURCES = List.of("policies/rule-precision/example.yaml");

    private static final RuleId ENOUGH = new RuleId("PRC-01");
    private static final RuleId BELOW = new RuleId("PRC-02");

    private final Optional<Timeline<PrecisionFloor>> deciding;
    private final String codeVersion;

    private PrecisionFloors(Optional<Timeline<PrecisionFloor>> deciding, String codeVersion) {
        this.deciding = deciding;
        this.codeVersion = codeVersion;
    }

    /** All policies are read, so that they are checked; those decide whose evidence may. */
    public static PrecisionFloors of(List<Tree> trees, Predicate<Evidence> mayDecide, String codeVersion) {
        var versions = trees.stream()
                .map(PrecisionFloor::of)
                .filter(policy -> mayDecide.test(policy.evidence()))
                .map(policy -> new Timeline.Version<>(policy.from(), policy))
                .toList();
        return new PrecisionFloors(
                versions.isEmpty() ? Optional.empty() : Optional.of(Timeline.of(versions)), codeVersion);
    }

    /** The floor that decides where this is the last month; empty where none may. */
    public Optional<PrecisionFloor> at(YearMonth last) {
        return deciding.flatMap(timeline -> timeline.at(last.atDay(1)));
    }

    /** What is to be said of a rule by the sum of some months, of which this is the last. */
    public PrecisionAnswer decide(String rule, YearMonth last, RuleMonth.Counts counts) {
        return at(last).map(floor -> decide(rule, floor, counts)).orElseGet(PrecisionAnswer.NoPolicy::new);
    }

    private PrecisionAnswer decide(String rule, PrecisionFloor floor, RuleMonth.Counts counts) {
        if (counts.reviewed() < floor.leastReviewed()) {
            return new PrecisionAnswer.TooFew(floor);
        }
        return counts.isBelow(floor.floor())
                ? new PrecisionAnswer.BelowFloor(floor, trace(rule, floor, counts))
                : new PrecisionAnswer.Holds(floor);
    }

    private Trace trace(String rule, PrecisionFloor floor, RuleMonth.Counts counts) {
        return Trace.start(floor.id(), floor.version(), codeVersion)
                .fact("rule", rule)
                .fact("reviewed", Long.toString(counts.reviewed()))
                .fact("confirmed", Long.toString(counts.confirmed()))
                .step(ENOUGH, "were at least " + floor.leastReviewed() + " findings reviewed twice", "yes")
                .step(BELOW, "is confirmed ÷ reviewed below " + floor.floor(), "yes");
    }
}
