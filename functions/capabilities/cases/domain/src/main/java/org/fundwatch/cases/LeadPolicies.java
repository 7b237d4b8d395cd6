package org.fundwatch.cases;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/** The lead policies (线索移交标准) that may decide here, in one time line by the first day of the month. */
public final class LeadPolicies {
    /** The class path resources to read. */
    public static final List<String> RESOURCES = List.of("policies/leads/example.yaml");

    private final Optional<Timeline<LeadPolicy>> deciding;
    private final String codeVersion;

    private LeadPolicies(Optional<Timeline<LeadPolicy>> deciding, String codeVersion) {
        this.deciding = deciding;
        this.codeVersion = codeVersion;
    }

    /**
     * All policies are read, so that they are checked; one that does not fit its form is a
     * {@link org.fundwatch.kernel.Misfit}.
     *
     * @param mayDecide which evidence decides in this deployment
     */
    public static LeadPolicies of(List<Tree> trees, Predicate<Evidence> mayDecide, String codeVersion) {
        var versions = trees.stream()
                .map(LeadPolicy::of)
                .filter(policy -> mayDecide.test(policy.evidence()))
                .map(policy -> new Timeline.Version<>(policy.from(), policy))
                .toList();
        return new LeadPolicies(
                versions.isEmpty() ? Optional.empty() : Optional.of(Timeline.of(versions)), codeVersion);
    }

    Optional<LeadPolicy> of(YearMonth month) {
        return deciding.flatMap(timeline -> timeline.at(month.atDay(1)));
    }

    Trace trace(LeadPolicy policy) {
        return Trace.start(policy.id(), policy.version(), codeVersion);
    }
}
