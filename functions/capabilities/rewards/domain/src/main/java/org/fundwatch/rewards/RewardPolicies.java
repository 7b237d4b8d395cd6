package org.fundwatch.rewards;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/**
 * The reward schemes (举报奖励办法) as this build reads them. Drafts are read, so that they are checked, and never decide.
 */
public final class RewardPolicies {

    static final String FRAMEWORK = "policies/rewards/cn-2022.yaml";
    static final List<String> SCHEMES = List.of(
            "policies/rewards/beijing-2023.yaml",
            "policies/rewards/hebei-2023.yaml",
            "policies/rewards/shanxi-2023.yaml",
            "policies/rewards/sichuan-2023.yaml");

    private final RewardFramework framework;
    private final Map<Place, Schemes> byPlace;
    private final String codeVersion;

    private RewardPolicies(RewardFramework framework, Map<Place, Schemes> byPlace, String codeVersion) {
        this.framework = framework;
        this.byPlace = Map.copyOf(byPlace);
        this.codeVersion = codeVersion;
    }

    /**
     * Reads every policy file; one that does not fit its form is a {@link org.fundwatch.kernel.Misfit}.
     *
     * @param codeVersion the version of the code that decides by them; every trace names it
     */
    public static RewardPolicies read(Function<String, Tree> reader, String codeVersion) {
        var framework = PolicyForm.framework(reader.apply(FRAMEWORK));
        var schemes = SCHEMES.stream().map(reader).map(PolicyForm::scheme).toList();
        return of(framework, schemes, codeVersion);
    }

    static RewardPolicies of(RewardFramework framework, List<RewardScheme> schemes, String codeVersion) {
        var byPlace = schemes.stream()
                .filter(scheme -> scheme.basis().evidence().isLaw())
                .collect(groupingBy(RewardScheme::place, collectingAndThen(toList(), Schemes::of)));
        return new RewardPolicies(framework, byPlace, codeVersion);
    }

    Schemes of(Place place) {
        return byPlace.getOrDefault(place, new Schemes.None());
    }

    /** The same schemes, those without a known start supposed to be in force from a day. */
    RewardPolicies assuming(LocalDate from) {
        var dated = byPlace.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> assuming(entry.getValue(), from)));
        return new RewardPolicies(framework, dated, codeVersion);
    }

    private static Schemes assuming(Schemes schemes, LocalDate from) {
        return schemes instanceof Schemes.StartUnknown unknown ? unknown.from(from) : schemes;
    }

    Trace trace(RewardScheme scheme) {
        return Trace.start(scheme.id(), scheme.version(), codeVersion);
    }

    Trace traceWithoutScheme() {
        return Trace.start(framework.id(), framework.from().toString(), codeVersion);
    }
}
