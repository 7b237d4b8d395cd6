package org.fundwatch.local.rewards;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.rewards.Insider;
import org.fundwatch.rewards.RewardPolicies;

/** Every record of a file held to what it can prove. */
record Examination(RewardPolicies policies, String asOf) {
    private static final List<Insider> OUTSIDER = List.of(Insider.NONE);
    private static final PublishedCase BARE = new PublishedCase(
            "",
            "",
            List.of(),
            "",
            "",
            "",
            "",
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            "",
            "",
            "",
            List.of(),
            new Sources(List.of()));

    List<Verdict> of(CasesReader file, List<Anchor> anchors) {
        var verdicts = new ArrayList<Verdict>();
        file.cases().forEach(published -> verdicts.add(of(published)));
        anchors.forEach(anchor -> verdicts.add(of(anchor)));
        file.schemes().stream().flatMap(scheme -> of(scheme).stream()).forEach(verdicts::add);
        if (file.units().stream().anyMatch(unit -> unit.is(Finding.Weight.CONTRADICTS))) {
            verdicts.add(Verdict.of("the file", "", "", file.units()));
        }
        file.aggregates().stream()
                .map(this::of)
                .filter(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED)
                .forEach(verdicts::add);
        return verdicts;
    }

    private Verdict of(PublishedCase published) {
        var findings =
                published.reward().map(reward -> findings(published, reward)).orElse(List.of());
        var schemes = published.schemes().stream().map(Examination::name).collect(joining(" "));
        return Verdict.of(published.id(), schemes, written(published.reward()), findings);
    }

    private List<Finding> findings(PublishedCase published, Money reward) {
        var known = Known.of(published, reward, policies);
        var findings = new ArrayList<>(new Consistency(known, policies).of(asOf));
        known.own()
                .map(scheme -> new Recomputing(scheme, policies))
                .ifPresent(anew -> findings.addAll(anew.of(published, reward)));
        published.checks().forEach(check -> findings.addAll(new Checks(known, policies).of(check)));
        return findings;
    }

    /** How a scheme of the file stands beside its policy; nothing where the file says nothing of it but its name. */
    private Optional<Verdict> of(SchemeText scheme) {
        var findings = new SchemeChecks(policies, asOf).of(scheme);
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        var verdict = Verdict.of("scheme " + scheme.name(), scheme.name(), "", findings);
        return Optional.of(
                verdict.standing() == Verdict.Standing.EXPLAINED
                        ? verdict.because(findings.size() + " figures and words are those of the policy")
                        : verdict);
    }

    private Verdict of(Anchor anchor) {
        var computed = policies.scheme(anchor.scheme())
                .map(scheme -> new Recomputing(scheme, policies).amounts(BARE, anchor.caseValue(), OUTSIDER))
                .orElse(List.of());
        var findings = new ArrayList<Finding>();
        var bounds = new Bounds(policies);
        bounds.hold(anchor.scheme(), anchor.reward(), findings);
        bounds.share(Known.yuan(anchor.reward()), Known.yuan(anchor.caseValue()), findings);
        if (!computed.isEmpty()) {
            findings.add(
                    computed.contains(anchor.reward())
                            ? Finding.equal("computed " + anchor.reward())
                            : Finding.contradicts("computed " + computed.getFirst()));
        }
        return Verdict.of(anchor.id(), name(anchor.scheme()), anchor.reward().toString(), findings);
    }

    private Verdict of(Aggregate aggregate) {
        var findings = new ArrayList<>(Sums.of(aggregate));
        new Periods(policies, asOf).check(aggregate, findings);
        return Verdict.of(aggregate.id(), "", written(aggregate.rewards()), findings);
    }

    private static String written(Optional<Money> money) {
        return money.map(Money::toString).orElse("");
    }

    private static String name(PolicyId id) {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }
}
