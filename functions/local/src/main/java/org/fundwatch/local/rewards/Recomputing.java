package org.fundwatch.local.rewards;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Place;
import org.fundwatch.rewards.Insider;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.RateBand;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.Subject;
import org.fundwatch.rewards.UpliftTerms;

/** A published case computed anew, in every way that the record leaves open. */
record Recomputing(RewardScheme scheme, RewardPolicies policies) {
    private static final CaseNumber NUMBER = new CaseNumber("FW-2024-0001");
    private static final Pattern UNSETTLED =
            Pattern.compile("not stated|which|inside|unclear|total|about|approx|未", Pattern.CASE_INSENSITIVE);

    /** What computing the case shows, or for any case value where none is given; nothing where the scheme gives no amount. */
    List<Finding> of(PublishedCase published, Money reward) {
        if (isRefused(published)) {
            return List.of(Finding.contradicts("the place rewards no such report: " + published.reportKind()));
        }
        if (!published.level().isBlank()
                && !scheme.levels().isEmpty()
                && levels(published).findAny().isEmpty()) {
            return List.of(Finding.open("rate of level " + published.level()));
        }
        var found = published
                .caseValue()
                .map(value -> ofValue(published, value, reward))
                .orElseGet(() -> ofAnyValue(published, reward));
        return new LevelWord(scheme, published).isRead()
                        || found.stream().anyMatch(finding -> finding.is(Finding.Weight.CONTRADICTS))
                ? found
                : List.of(Finding.open("level " + published.level() + " of a scheme without levels"));
    }

    private List<Finding> ofValue(PublishedCase published, Money caseValue, Money reward) {
        var all = amounts(published, caseValue, List.of(Insider.values()));
        if (all.isEmpty()) {
            return new Unanswered(this, published, caseValue).of(reward);
        }
        var outsider = amounts(published, caseValue, List.of(Insider.NONE));
        var plain = outsider.isEmpty() ? all : outsider;
        if (!caseValue.equals(Money.ZERO)
                && isLeftToTheAuthority(published)
                && reward.compareTo(plain.getFirst()) >= 0) {
            return List.of(Finding.open("officer's uplift for an insider"));
        }
        if (plain.equals(List.of(reward))) {
            return List.of(Finding.equal("computed " + reward));
        }
        return isPossible(published, caseValue, reward)
                ? List.of(Finding.holds(true, "one of what the scheme can give for " + caseValue))
                : List.of(notAsRead(published, caseValue, reward));
    }

    /** An amount that the scheme cannot give as it is read: another reading gives it, something is unknown, or it is wrong. */
    private Finding notAsRead(PublishedCase published, Money caseValue, Money reward) {
        var reading = readOtherwise(published, caseValue, reward);
        if (reading.isPresent()) {
            return Finding.holds(true, "one of what the scheme can give if read with " + reading.get());
        }
        if (published.level().isBlank() && !caseValue.equals(Money.ZERO) && isPartlyUnseen()) {
            return Finding.open("level of the report, where the rate of some is not seen");
        }
        var all = amounts(published, caseValue, List.of(Insider.values()));
        var outsider = amounts(published, caseValue, List.of(Insider.NONE));
        return UNSETTLED.matcher(published.caseValueStatus()).find()
                ? Finding.holds(reward.compareTo(all.getLast()) <= 0, "at most " + all.getLast() + " by the scheme")
                : Finding.contradicts("computed " + (outsider.isEmpty() ? all : outsider).getLast());
    }

    private boolean isPartlyUnseen() {
        return RateTable.of(scheme).stream().anyMatch(band -> band.shape() == RateBand.Shape.UNSEEN);
    }

    /** Whether the scheme gives the reward for any case value at all; an officer's choice is not looked into. */
    private List<Finding> ofAnyValue(PublishedCase published, Money reward) {
        var possible = scheme.isChosen()
                || (scheme.paysWithoutAmount() && isPossible(published, Money.ZERO, reward))
                || amounts(published, Money.yuan("1"), List.of(Insider.NONE)).isEmpty()
                || new Candidates(this, published, reward)
                        .values()
                        .anyMatch(value -> amounts(published, value, List.of(Insider.values()))
                                .contains(reward));
        return possible ? List.of() : List.of(Finding.contradicts("the scheme gives " + reward + " for no case value"));
    }

    /** Whether the scheme can give the reward for the case value; where an officer chooses, everything between the least and the most. */
    boolean isPossible(PublishedCase published, Money caseValue, Money reward) {
        var all = amounts(published, caseValue, List.of(Insider.values()));
        return all.contains(reward)
                || (new Choices(scheme).areRanges(caseValue)
                        && !all.isEmpty()
                        && reward.compareTo(all.getFirst()) >= 0
                        && reward.compareTo(all.getLast()) <= 0);
    }

    /** A figureless uplift for whom the record calls an insider. */
    private boolean isLeftToTheAuthority(PublishedCase published) {
        var uplift = UpliftTerms.of(scheme);
        return uplift.kind() == UpliftTerms.Kind.DISCRETIONARY
                && !uplift.who().isEmpty()
                && new Circumstances(published).isOfInsider();
    }

    /** Every amount that the scheme can give, rising. */
    List<Money> amounts(PublishedCase published, Money caseValue, List<Insider> insiders) {
        return facts(published, caseValue, insiders)
                .flatMap(facts -> amount(facts).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the scheme answers to every reading of the record. */
    Stream<RewardDecision> decisions(PublishedCase published, Money caseValue) {
        return facts(published, caseValue, List.of(Insider.NONE))
                .map(facts -> RewardCalculation.simulated(facts, scheme, policies));
    }

    private Stream<RewardFacts> facts(PublishedCase published, Money caseValue, List<Insider> insiders) {
        var said = new Circumstances(published);
        return particulars(published, insiders)
                .flatMap(one -> new Choices(scheme).of(one, caseValue))
                .flatMap(one -> said.subjects()
                        .map(subject ->
                                new RewardFacts(NUMBER, place(published), subject, caseValue, said.day(), one)));
    }

    /** The city that the record names, where the scheme is that of its province: conditions may free it. */
    private Place place(PublishedCase published) {
        return new PlaceFit(published.place()).within(scheme.place());
    }

    /** Whether what the record says of the report bars it in the place. */
    private boolean isRefused(PublishedCase published) {
        var said = new Circumstances(published);
        var facts = new RewardFacts(
                NUMBER, place(published), Subject.UNIT, Money.yuan("1"), said.day(), said.particulars());
        return RewardCalculation.simulated(facts, scheme, policies) instanceof RewardDecision.Refused;
    }

    /** What no text settles, settled the other way: a part of a fen, and the order of uplift and floor. */
    private Optional<String> readOtherwise(PublishedCase published, Money caseValue, Money reward) {
        return PolicyFiles.readOtherwise(scheme)
                .filter(other -> new Recomputing(other.scheme(), policies)
                        .amounts(published, caseValue, List.of(Insider.values()))
                        .contains(reward))
                .findFirst()
                .map(Reading::words);
    }

    Optional<Money> amount(RewardFacts facts) {
        return RewardCalculation.simulated(facts, scheme, policies) instanceof RewardDecision.Proposed proposed
                ? Optional.of(proposed.amount())
                : Optional.empty();
    }

    private Stream<Particulars> particulars(PublishedCase published, List<Insider> insiders) {
        return levels(published)
                .flatMap(said -> new Circumstances(published).natures().map(said::with))
                .flatMap(said -> insiders.stream().map(said::with));
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
}
