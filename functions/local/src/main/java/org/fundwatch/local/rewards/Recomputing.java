package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.Condition;
import org.fundwatch.rewards.Figures;
import org.fundwatch.rewards.Insider;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.Pick;
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
    /** What a text may want of an insider's report besides; a published reward was found to meet it. */
    private static final Particulars ASKED =
            Particulars.NONE.answering(Condition.RWD_12, true).answering(Condition.RWD_17, true);

    private static final LocalDate DAY = LocalDate.EPOCH;
    private static final Pattern UNSETTLED =
            Pattern.compile("not stated|which|inside|unclear|total|about|approx|未", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile("参保|个人|person", Pattern.CASE_INSENSITIVE);

    /** What computing the case shows; nothing where the scheme gives no amount. */
    List<Finding> of(PublishedCase published, Money caseValue, Money reward) {
        var outsider = amounts(published, caseValue, List.of(Insider.NONE));
        if (outsider.isEmpty()) {
            return List.of();
        }
        if (outsider.equals(List.of(reward))) {
            return List.of(Finding.equal("computed " + reward));
        }
        var all = amounts(published, caseValue, List.of(Insider.values()));
        if (all.contains(reward) || isInRange(reward, all)) {
            return List.of(Finding.holds(true, "one of what the scheme can give for " + caseValue));
        }
        return List.of(
                UNSETTLED.matcher(published.caseValueStatus()).find()
                        ? Finding.holds(
                                reward.compareTo(all.getLast()) <= 0, "at most " + all.getLast() + " by the scheme")
                        : Finding.contradicts("computed " + outsider.getFirst()));
    }

    /** Whether the scheme gives the reward for any case value at all; an officer's choice is not looked into. */
    List<Finding> ofAnyValue(PublishedCase published, Money reward) {
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
                .flatMap(said -> subjects(published)
                        .map(subject -> new RewardFacts(NUMBER, scheme.place(), subject, caseValue, DAY, said)))
                .flatMap(facts -> amount(facts).stream())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Money> amount(RewardFacts facts) {
        return RewardCalculation.simulated(facts, scheme, policies) instanceof RewardDecision.Proposed proposed
                ? Optional.of(proposed.amount())
                : Optional.empty();
    }

    private Stream<Particulars> particulars(PublishedCase published, List<Insider> insiders) {
        return levels(published)
                .flatMap(said -> Stream.of(Nature.values()).map(said::with))
                .flatMap(said -> insiders.stream().map(said::with))
                .flatMap(said -> picks().map(said::with));
    }

    private Stream<Particulars> levels(PublishedCase published) {
        var named = scheme.levels().stream()
                .filter(level -> published.level().toUpperCase(Locale.ROOT).equals(level.code())
                        || Checks.level(published.level()).filter(level::equals).isPresent())
                .toList();
        var levels = named.isEmpty() ? scheme.levels() : named;
        return levels.isEmpty() ? Stream.of(ASKED) : levels.stream().map(ASKED::with);
    }

    /** Every bound, and what lies a hair above each rate, since a text may leave open whether its lower end is allowed. */
    Stream<Pick> picks() {
        var figures = Figures.of(scheme);
        return scheme.isChosen()
                ? Stream.<Pick>concat(
                        figures.rates().stream()
                                .flatMap(rate ->
                                        Stream.of(rate, new Ratio(rate.value().add(HAIR))))
                                .map(rate -> new Pick.Rate(rate, "a bound")),
                        figures.sums().stream().map(sum -> new Pick.Sum(sum, "a bound")))
                : Stream.of(new Pick.Rate(NO_RATE, "nobody chooses"));
    }

    private static Stream<Subject> subjects(PublishedCase published) {
        if (published.subject().isEmpty()) {
            return Stream.of(Subject.values());
        }
        return Stream.of(PERSON.matcher(published.subject()).find() ? Subject.PERSON : Subject.UNIT);
    }
}
