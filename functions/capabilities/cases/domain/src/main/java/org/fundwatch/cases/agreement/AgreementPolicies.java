package org.fundwatch.cases.agreement;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Timeline.Version;
import org.fundwatch.kernel.Tree;

/** The rules on agreements (定点管理办法): one time line for each kind of institution. */
public final class AgreementPolicies {
    /** The class path resources to read. */
    public static final List<String> RESOURCES =
            List.of("policies/agreement/hospital-2021.yaml", "policies/agreement/pharmacy-2021.yaml");

    private final Map<InstitutionKind, Timeline<AgreementPolicy>> timelines;

    private AgreementPolicies(Map<InstitutionKind, Timeline<AgreementPolicy>> timelines) {
        this.timelines = timelines;
    }

    /** The time lines of the policies read from {@link #RESOURCES}. */
    public static AgreementPolicies of(List<Tree> trees) {
        return new AgreementPolicies(trees.stream()
                .map(AgreementPolicy::of)
                .collect(groupingBy(
                        AgreementPolicy::institutions,
                        mapping(
                                policy -> new Version<>(policy.from(), policy),
                                collectingAndThen(toList(), Timeline::of)))));
    }

    /** The version for a kind of institution on a day; empty before the first. */
    public Optional<AgreementPolicy> at(InstitutionKind kind, LocalDate day) {
        return Optional.ofNullable(timelines.get(kind)).flatMap(timeline -> timeline.at(day));
    }
}
