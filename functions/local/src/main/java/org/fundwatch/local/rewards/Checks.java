package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.rewards.PublishedCase.Check;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.RewardTier;

/** What the checks of a record prove: by their kind where it is known, by their figures always. */
record Checks(Known known) {
    private static final Pattern LEVEL = Pattern.compile("\\b(?:level|grade|l)\\s?(\\d)\\b|([一二三四])级");
    private static final String NUMERALS = "一二三四";
    private static final Pattern REGIME = Pattern.compile("(\\d{4})(?:-regime| levels| scheme| rule| measure)");
    private static final Set<String> NATIONAL = Set.of("2018", "2022");
    private static final Set<BigDecimal> STEPS =
            Set.of(new BigDecimal("0.01"), new BigDecimal("0.1"), new BigDecimal("1"), new BigDecimal("10"));

    List<Finding> of(Check check) {
        var found = new ArrayList<>(byKind(check));
        if (!regimeFits(check)) {
            found.add(Finding.contradicts("no scheme of the record is of the year that is named"));
        }
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
        return new Words(known, !kind.contains("ratio")).check(check.statement());
    }

    /** The reward is exactly a cap, and so is every sum that the statement names. */
    private List<Finding> caps(Check check) {
        var cap = known.limits().stream()
                .filter(Limits::isCapped)
                .map(limits -> Known.yuan(limits.cap()))
                .findFirst();
        var bound = cap.orElse(known.reward());
        var named = Statement.of(check.statement()).figures();
        var words = "cap " + bound.toPlainString();
        if (cap.isEmpty() && named.isEmpty()) {
            return List.of();
        }
        var reached = known.reward().compareTo(bound) == 0;
        var agreed = named.stream().filter(sum -> !sum.isPercent()).allMatch(sum -> sum.prints(bound));
        return List.of(Finding.holds(reached && agreed, words));
    }

    private boolean regimeFits(Check check) {
        return REGIME.matcher(check.statement())
                .results()
                .map(found -> found.group(1))
                .allMatch(year -> NATIONAL.contains(year)
                        || known.of().schemes().stream()
                                .anyMatch(id -> id.value().contains(year)));
    }

    /** The reward is printed as finely as the statement says. */
    private List<Finding> precision(Check check) {
        return Statement.of(check.statement()).figures().stream()
                .map(step -> Finding.holds(
                        isPaidTo(step.value()), "to " + step.value().toPlainString()))
                .toList();
    }

    private boolean isPaidTo(BigDecimal step) {
        var fits = STEPS.contains(step) && known.reward().remainder(step).signum() == 0;
        var whole = known.reward().remainder(BigDecimal.ONE).signum() == 0;
        return fits && (step.compareTo(BigDecimal.ONE) >= 0 || !whole);
    }

    /** The reward lies below the floor of a level, so it is not of that level. */
    private List<Finding> exclusion(Check check) {
        var level = level(check.statement());
        var floor = level.flatMap(this::floorOf);
        if (level.isPresent() && floor.isEmpty() && known.schemes().stream().anyMatch(Checks::hasLevels)) {
            return List.of(Finding.contradicts("no scheme of the record has a floor for level " + level.get()));
        }
        if (floor.isEmpty()) {
            return new Words(known, true).check(check.statement());
        }
        var least = Known.yuan(floor.get());
        var agreed = Statement.of(check.statement()).figures().stream().allMatch(sum -> sum.prints(least));
        var below = known.reward().compareTo(least) < 0;
        return List.of(Finding.holds(below && agreed, "below the level's floor of " + least.toPlainString()));
    }

    private static boolean hasLevels(RewardScheme scheme) {
        return !scheme.levels().isEmpty();
    }

    private Optional<Money> floorOf(RewardTier level) {
        return known.schemes().stream()
                .flatMap(scheme -> scheme.floorOf(level).stream())
                .findFirst();
    }

    static Optional<RewardTier> level(String words) {
        return LEVEL.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(found ->
                        found.group(1) == null ? String.valueOf(NUMERALS.indexOf(found.group(2)) + 1) : found.group(1))
                .map(number -> new RewardTier("L" + number))
                .findFirst();
    }
}
