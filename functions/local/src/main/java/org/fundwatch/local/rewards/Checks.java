package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.local.rewards.PublishedCase.Check;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardTier;

/** What the checks of a record prove: by their kind where it is known, by their figures always. */
record Checks(Known known, RewardPolicies policies) {
    private static final Pattern EXCLUDING =
            Pattern.compile(".*(\\b(not|no|exclud\\w+|cannot|neither|or|if|would)\\b|不|非|排除|若|如).*");
    private static final Pattern RATE_OF_LEVEL =
            Pattern.compile(".*(level|grade|级|类|\\bl)\\s?\\d?\\s*([(（:：,]|rate|pays|at|is|=|为)*\\s*");
    private static final Set<BigDecimal> STEPS = Set.of(
            new BigDecimal("0.01"),
            new BigDecimal("0.1"),
            new BigDecimal("1"),
            new BigDecimal("10"),
            new BigDecimal("100"));

    List<Finding> of(Check check) {
        var found = new ArrayList<>(byKind(check));
        found.addAll(new Regimes(known, policies).of(check.statement()));
        levels(check, found);
        return found;
    }

    private List<Finding> byKind(Check check) {
        var kind = check.kind().toLowerCase(Locale.ROOT);
        if (kind.matches("(at_|reached_)?cap(_reached|_hit|_binding)?")) {
            return caps(check);
        }
        if (kind.contains("precision")) {
            return precision(check);
        }
        if (kind.contains("exclusion")) {
            return exclusion(check);
        }
        return words(!kind.contains("ratio")).check(check.statement());
    }

    private Words words(boolean ratesCount) {
        return new Words(known, new Regimes(known, policies), ratesCount);
    }

    /** The reward is exactly a cap, and no other limit is said to apply. */
    private List<Finding> caps(Check check) {
        var cap = known.limits().stream()
                .filter(Limits::isCapped)
                .map(limits -> Known.yuan(limits.cap()))
                .findFirst();
        var bound = cap.orElse(known.reward());
        var named = Statement.of(check.statement()).clauses().stream()
                .filter(clause -> !new Regimes(known, policies).speaksOfAnother(clause.words()))
                .flatMap(clause -> clause.figures().stream())
                .filter(sum -> !sum.isPercent())
                .toList();
        if (cap.isEmpty() && named.isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        findings.add(Finding.holds(known.reward().compareTo(bound) == 0, "cap " + bound.toPlainString()));
        named.stream().filter(sum -> sum.prints(bound) == sum.isDenied()).forEach(sum -> otherLimit(sum, findings));
        words(true).check(check.statement()).stream()
                .filter(finding -> finding.is(Finding.Weight.CONTRADICTS))
                .forEach(findings::add);
        return findings;
    }

    /** A limit of another text where the cap should stand, or the cap where another limit should. */
    private void otherLimit(Figure sum, List<Finding> findings) {
        var otherLimit = known.bounds().stream().anyMatch(sum::prints);
        if (otherLimit
                || sum.follows("cap", "cap of", "exactly", "cap is", "amount was at least", "therefore at least")) {
            findings.add(Finding.contradicts("the cap is not " + sum.value().toPlainString()));
        }
    }

    /** The reward is printed as finely as the statement says. */
    private List<Finding> precision(Check check) {
        return Statement.of(check.statement()).figures().stream()
                .filter(figure -> figure.unit() != Figure.Unit.PERCENT)
                .map(step -> step.isDenied()
                        ? Finding.holds(
                                known.reward().remainder(step.value()).signum() != 0,
                                "not to " + step.value().toPlainString())
                        : Finding.holds(
                                step.value().compareTo(known.reward()) == 0 || isPaidTo(step.value()),
                                "to " + step.value().toPlainString()))
                .toList();
    }

    private boolean isPaidTo(BigDecimal step) {
        var fits = STEPS.stream().anyMatch(one -> one.compareTo(step) == 0)
                && known.reward().remainder(step).signum() == 0;
        var whole = known.reward().remainder(BigDecimal.ONE).signum() == 0;
        return fits && (step.compareTo(BigDecimal.ONE) >= 0 || !whole);
    }

    /** The reward lies below the floor of a level, so it is not of that level. */
    private List<Finding> exclusion(Check check) {
        var number = Levels.numbers(check.statement()).stream().findFirst();
        var level = number.flatMap(this::level);
        if (number.isPresent() && level.isEmpty() && hasLevels()) {
            return List.of(Finding.contradicts("no scheme of the record has a level " + number.get()));
        }
        var floor = level.flatMap(this::floorOf);
        if (level.isPresent() && floor.isEmpty()) {
            return List.of(Finding.contradicts("no scheme of the record has a floor for level " + level.get()));
        }
        var words = new ArrayList<>(words(true).check(check.statement()));
        floor.map(Known::yuan).ifPresent(least -> below(check, level.orElseThrow(), least, words));
        return words;
    }

    private void below(Check check, RewardTier level, BigDecimal least, List<Finding> findings) {
        var agreed = Statement.of(check.statement()).figures().stream()
                .filter(sum -> sum.follows(
                        "floor",
                        "floor of",
                        "floor is",
                        "minimum",
                        "minimum of",
                        "at least",
                        "below",
                        "under",
                        "less than",
                        "<",
                        "最低",
                        "不低于"))
                .findFirst()
                .filter(sum -> !sum.prints(least))
                .isEmpty();
        var below = known.reward().compareTo(least) < 0;
        findings.add(Finding.holds(below && agreed, "below the level's floor of " + least.toPlainString()));
        if (Levels.numbers(known.of().level()).stream().anyMatch(level.code()::endsWith)) {
            findings.add(Finding.contradicts("the record names the level that is excluded"));
        }
    }

    /** A rate that a statement ascribes to a level is the level's; a level that it states is the record's. */
    private void levels(Check check, List<Finding> findings) {
        for (var clause : Statement.of(check.statement()).clauses()) {
            var numbers = Levels.numbers(clause.words());
            clause.figures().stream()
                    .filter(Figure::isPercent)
                    .filter(percent -> RATE_OF_LEVEL.matcher(percent.before()).matches())
                    .forEach(percent -> ofLevel(percent, findings));
            var stated = Levels.numbers(known.of().level());
            if (!stated.isEmpty()
                    && !numbers.isEmpty()
                    && !numbers.contains(stated.getFirst())
                    && !EXCLUDING.matcher(clause.words()).matches()) {
                findings.add(Finding.contradicts("the record names another level"));
            }
        }
    }

    private void ofLevel(Figure percent, List<Finding> findings) {
        var numbers = Levels.numbers(percent.before());
        var rates = numbers.isEmpty() ? List.<Ratio>of() : rates(numbers.getLast());
        if (!rates.isEmpty()) {
            findings.add(Finding.holds(
                    rates.stream().anyMatch(rate -> rate.value().compareTo(percent.value()) == 0),
                    "the rate of level " + numbers.getLast()));
        }
    }

    private List<Ratio> rates(String number) {
        return known.schemes().stream()
                .flatMap(scheme -> RateTable.of(scheme).stream())
                .filter(band -> band.arm().matches("[A-Z]" + number)
                        && band.most().value().signum() > 0)
                .map(band -> band.most())
                .toList();
    }

    private boolean hasLevels() {
        return known.schemes().stream().anyMatch(scheme -> !scheme.levels().isEmpty());
    }

    private Optional<RewardTier> level(String number) {
        return known.schemes().stream()
                .flatMap(scheme -> Levels.named("level " + number, scheme).stream())
                .findFirst();
    }

    private Optional<Money> floorOf(RewardTier level) {
        return known.schemes().stream()
                .flatMap(scheme -> scheme.floorOf(level).stream())
                .findFirst();
    }
}
