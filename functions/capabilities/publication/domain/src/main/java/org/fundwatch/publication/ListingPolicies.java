package org.fundwatch.publication;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/** The listing policies (名单管理办法) that may decide here, by place and day. */
public final class ListingPolicies {
    static final List<String> RESOURCES =
            List.of("policies/publication/hunan-2024.yaml", "policies/publication/example-2024.yaml");

    private final ListRules rules;
    private final Map<Optional<Place>, Timeline<ListingPolicy>> byPlace;
    private final String codeVersion;

    private ListingPolicies(
            ListRules rules, Map<Optional<Place>, Timeline<ListingPolicy>> byPlace, String codeVersion) {
        this.rules = rules;
        this.byPlace = Map.copyOf(byPlace);
        this.codeVersion = codeVersion;
    }

    /**
     * Reads every policy file; one that does not fit its form is a {@link org.fundwatch.kernel.Misfit}.
     *
     * @param mayDecide which evidence may decide a case in this deployment
     * @param codeVersion the version of the code that decides by them; every trace names it
     */
    public static ListingPolicies read(
            Function<String, Tree> reader, Predicate<Evidence> mayDecide, String codeVersion) {
        var byPlace = RESOURCES.stream()
                .map(reader)
                .map(ListingPolicy::of)
                .filter(policy -> mayDecide.test(policy.evidence()))
                .collect(groupingBy(ListingPolicy::place, collectingAndThen(toList(), ListingPolicies::timeline)));
        return new ListingPolicies(ListRules.read(reader), byPlace, codeVersion);
    }

    /** The rules of the list as a whole. */
    public ListRules rules() {
        return rules;
    }

    /** The policy of the place, else of its province, else of elsewhere; empty if that one is not in force on the day. */
    Optional<ListingPolicy> inForce(Place place, LocalDate day) {
        return List.of(Optional.of(place), Optional.of(place.province()), Optional.<Place>empty()).stream()
                .filter(byPlace::containsKey)
                .findFirst()
                .flatMap(scope -> byPlace.get(scope).at(day));
    }

    Trace trace(ListingPolicy policy) {
        return Trace.start(policy.id(), policy.from().toString(), codeVersion);
    }

    Trace traceWithoutPolicy() {
        return Trace.start(rules.id(), rules.id().value(), codeVersion);
    }

    private static Timeline<ListingPolicy> timeline(List<ListingPolicy> policies) {
        return Timeline.of(policies.stream()
                .map(policy -> new Timeline.Version<>(policy.from(), policy))
                .toList());
    }
}
