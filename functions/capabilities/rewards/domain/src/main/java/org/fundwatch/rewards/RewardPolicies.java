package org.fundwatch.rewards;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/** The reward schemes (举报奖励办法) as this build reads them; drafts and texts without dates never decide. */
public final class RewardPolicies {
    private final List<RewardFramework> frameworks;
    private final RewardConditions conditions;
    private final List<RewardScheme> schemes;
    private final Map<Place, Schemes> byPlace;
    private final String codeVersion;

    private RewardPolicies(
            List<RewardFramework> frameworks,
            RewardConditions conditions,
            List<RewardScheme> schemes,
            Map<Place, Schemes> byPlace,
            String codeVersion) {
        this.frameworks = List.copyOf(frameworks);
        this.conditions = conditions;
        this.schemes = List.copyOf(schemes);
        this.byPlace = Map.copyOf(byPlace);
        this.codeVersion = codeVersion;
    }

    /**
     * Reads every policy that may decide; one that does not fit its form is a {@link org.fundwatch.kernel.Misfit}.
     *
     * @param codeVersion the version of the code that decides by them; every trace names it
     */
    public static RewardPolicies read(Function<String, Tree> reader, String codeVersion) {
        return read(SchemeFiles.IN_FORCE, reader, codeVersion);
    }

    /** Reads every policy there is, for comparisons and simulations. */
    public static RewardPolicies readAll(Function<String, Tree> reader, String codeVersion) {
        return read(SchemeFiles.all(), reader, codeVersion);
    }

    /** Reads one scheme that is no file of this build, for simulations. */
    public static RewardScheme readOne(Tree policy) {
        return PolicyForm.scheme(policy);
    }

    private static RewardPolicies read(List<String> files, Function<String, Tree> reader, String codeVersion) {
        var frameworks = SchemeFiles.FRAMEWORKS.stream()
                .map(reader)
                .map(PolicyForm::framework)
                .toList();
        var conditions = RewardConditions.of(reader.apply(SchemeFiles.CONDITIONS));
        var schemes = files.stream().map(reader).map(PolicyForm::scheme).toList();
        return of(frameworks, conditions, schemes, codeVersion);
    }

    static RewardPolicies of(
            List<RewardFramework> frameworks,
            RewardConditions conditions,
            List<RewardScheme> schemes,
            String codeVersion) {
        var byPlace = schemes.stream()
                .filter(scheme -> scheme.basis().evidence().isLaw())
                .filter(scheme -> !scheme.isOfUnknownTerm())
                .filter(scheme -> !(scheme.formula() instanceof Unseen))
                .collect(groupingBy(RewardScheme::place, collectingAndThen(toList(), Schemes::of)));
        return new RewardPolicies(frameworks, conditions, schemes, byPlace, codeVersion);
    }

    /** Every scheme that was read, in the order of the files. */
    public List<RewardScheme> schemes() {
        return schemes;
    }

    public Optional<RewardScheme> scheme(PolicyId id) {
        return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /** The floor and cap of a scheme or of a national measure, in fen. */
    public Optional<Limits> limitsOf(PolicyId id) {
        return scheme(id)
                .map(RewardScheme::limits)
                .or(() -> frameworks.stream()
                        .filter(framework -> framework.id().equals(id))
                        .map(RewardFramework::limits)
                        .findFirst());
    }

    /** The national measures, the present one first. */
    public List<RewardFramework> frameworks() {
        return frameworks;
    }

    public RewardConditions conditions() {
        return conditions;
    }

    Schemes of(Place place) {
        return byPlace.getOrDefault(place, new Schemes.None());
    }

    /** The same schemes, those without a known start supposed to be in force from a day. */
    RewardPolicies assuming(LocalDate from) {
        var dated =
                byPlace.keySet().stream().collect(toUnmodifiableMap(identity(), place -> assuming(of(place), from)));
        return new RewardPolicies(frameworks, conditions, schemes, dated, codeVersion);
    }

    private static Schemes assuming(Schemes schemes, LocalDate from) {
        return schemes instanceof Schemes.StartUnknown unknown ? unknown.from(from) : schemes;
    }

    Trace trace(RewardScheme scheme) {
        return Trace.start(scheme.id(), scheme.version(), codeVersion);
    }

    Trace traceWithoutScheme() {
        var framework = frameworks.getFirst();
        return Trace.start(framework.id(), framework.from().toString(), codeVersion);
    }
}
