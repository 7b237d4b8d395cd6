package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.Figures;
import org.fundwatch.rewards.Insider;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.Pick;
import org.fundwatch.rewards.RateBand;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.Subject;

/** A published case computed anew, in every way that the record leaves open. */
record Recomputing(RewardScheme scheme, RewardPolicies policies) {
    private static final CaseNumber NUMBER = new CaseNumber("FW-2024-0001");
    private static final BigDecimal HAIR = new BigDecimal("0.000000000001");
    private static final Ratio NO_RATE = Ratio.percent("0");
    private static final Pattern UNSETTLED =
            Pattern.compile("not stated|which|inside|unclear|total|about|approx|未", Pattern.CASE_INSENSITIVE);

    /** What computing the case shows, or for any case value where none is given; nothing where the scheme gives no amount. */
    List<Finding> of(PublishedCase published, Money reward) {
        if (isRefused(published)) {
            return List.of(Finding.contradicts("the place rewards no such report: " + published.reportKind()));
        }
        if (!published.level().isBlank() && scheme.levels().isEmpty() && !RateTable.isUnseen(scheme)) {
            return List.of(Finding.open("level " + published.level() + " of a scheme without levels"));
        }
        if (!published.level().isBlank() && levels(published).findAny().isEmpty()) {
            return List.of(Finding.open("rate of level " + published.level()));
        }
        return published
                .caseValue()
                .map(value -> ofValue(published, value, reward))
                .orElseGet(() -> ofAnyValue(published, reward));
    }

    private List<Finding> ofValue(PublishedCase published, Money caseValue, Money reward) {
        var all = amounts(published, caseValue, List.of(Insider.values()));
        if (all.isEmpty()) {
            return List.of();
        }
        var outsider = amounts(published, caseValue, List.of(Insider.NONE));
        var plain = outsider.isEmpty() ? all : outsider;
        if (plain.equals(List.of(reward))) {
            return List.of(Finding.equal("computed " + reward));
        }
        if (all.contains(reward) || isInRange(reward, all)) {
            return List.of(Finding.holds(true, "one of what the scheme can give for " + caseValue));
        }
        if (isReadOtherwise(published, caseValue, reward)) {
            return List.of(
                    Finding.holds(true, "one of what the scheme can give if it is rounded or ordered otherwise"));
        }
        if (published.level().isBlank() && isPartlyUnseen()) {
            return List.of(Finding.open("level of the report, where the rate of some is not seen"));
        }
        return List.of(
                UNSETTLED.matcher(published.caseValueStatus()).find()
                        ? Finding.holds(
                                reward.compareTo(all.getLast()) <= 0, "at most " + all.getLast() + " by the scheme")
                        : Finding.contradicts("computed " + plain.getLast()));
    }

    private boolean isPartlyUnseen() {
        return RateTable.of(scheme).stream().anyMatch(band -> band.shape() == RateBand.Shape.UNSEEN);
    }

    /** Whether the scheme gives the reward for any case value at all; an officer's choice is not looked into. */
    private List<Finding> ofAnyValue(PublishedCase published, Money reward) {
        var possible = scheme.isChosen()
                || amounts(published, Money.yuan("1"), List.of(Insider.NONE)).isEmpty()
                || new Candidates(this, published, reward)
                        .values()
                        .anyMatch(value -> amounts(published, value, List.of(Insider.values()))
                                .contains(reward));
        return possible ? List.of() : List.of(Finding.contradicts("the scheme gives " + reward + " for no case value"));
    }

    /** Where an officer chooses, everything between the least and the most is possible. */
    private boolean isInRange(Money reward, List<Money> all) {
        return scheme.isChosen() && reward.compareTo(all.getFirst()) >= 0 && reward.compareTo(all.getLast()) <= 0;
    }

    /** Every amount that the scheme can give, rising. */
    List<Money> amounts(PublishedCase published, Money caseValue, List<Insider> insiders) {
        return particulars(published, insiders)
                .flatMap(said -> new Circumstances(published)
                        .subjects()
                        .map(subject -> new RewardFacts(
                                NUMBER, scheme.place(), subject, caseValue, new Circumstances(published).day(), said)))
                .flatMap(facts -> amount(facts).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether what the record says of the report bars it in the place. */
    private boolean isRefused(PublishedCase published) {
        var said = new Circumstances(published);
        var facts =
                new RewardFacts(NUMBER, scheme.place(), Subject.UNIT, Money.yuan("1"), said.day(), said.particulars());
        return RewardCalculation.simulated(facts, scheme, policies) instanceof RewardDecision.Refused;
    }

    /** What no text settles, settled the other way: a part of a fen, and the order of uplift and floor. */
    private boolean isReadOtherwise(PublishedCase published, Money caseValue, Money reward) {
        return PolicyFiles.readOtherwise(scheme)
                .anyMatch(other -> new Recomputing(other, policies)
                        .amounts(published, caseValue, List.of(Insider.values()))
                        .contains(reward));
    }

    Optional<Money> amount(RewardFacts facts) {
        return RewardCalculation.simulated(facts, scheme, policies) instanceof RewardDecision.Proposed proposed
                ? Optional.of(proposed.amount())
                : Optional.empty();
    }

    private Stream<Particulars> particulars(PublishedCase published, List<Insider> insiders) {
        return levels(published)
                .flatMap(said -> new Circumstances(published).natures().map(said::with))
                .flatMap(said -> insiders.stream().map(said::with))
                .flatMap(said -> picks().map(said::with));
    }

    /** The level that the record names, or every level of the scheme where it names none. */
    private Stream<Particulars> levels(PublishedCase published) {
        var asked = new Circumstances(published).particulars();
        if (scheme.levels().isEmpty()) {
            return Stream.of(asked);
        }
        return published.level().isBlank()
                ? scheme.levels().stream().map(asked::with)
                : Levels.named(published.level(), scheme).stream().map(asked::with);
    }

    /** Every bound, and what lies a hair above each rate, since a text may leave open whether its lower end is allowed. */
    Stream<Pick> picks() {
        var figures = Figures.of(scheme);
        if (scheme.isAtDiscretion()) {
            return figures.sums().stream().map(sum -> new Pick.Sum(sum, "at discretion"));
        }
        return scheme.isChosen()
                ? Stream.<Pick>concat(
                        figures.rates().stream()
                                .flatMap(rate ->
                                        Stream.of(rate, new Ratio(rate.value().add(HAIR))))
                                .map(rate -> new Pick.Rate(rate, "a bound")),
                        figures.sums().stream().map(sum -> new Pick.Sum(sum, "a bound")))
                : Stream.of(new Pick.Rate(NO_RATE, "nobody chooses"));
    }
}
