package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.local.rewards.PublishedCase.Check;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RewardPolicies;

/** What the checks of a record prove: by their kind where it is known, by their figures always. */
record Checks(Known known, RewardPolicies policies) {
    private static final Set<BigDecimal> STEPS = Set.of(
            new BigDecimal("0.01"),
            new BigDecimal("0.1"),
            new BigDecimal("1"),
            new BigDecimal("10"),
            new BigDecimal("100"));

    private static final Pattern ROUNDED = Pattern.compile(
            "(not |never |n't |without being )?(?:been |being )?round(?:ed|ing)? (?:up |down |off )?to (?:the"
                    + " )?(?:whole|full|nearest|integer)(?! (?:fen|cent|0))|(未|没有|不)?(?:取整|四舍五入到元)");
    private static final Pattern FLOOR_ALONE =
            Pattern.compile("(?!.*(\\b(cap|maximum|limit|ceiling)\\b|封顶|上限|最高)).*(\\bfloor\\b|最低).*");
    private static final Pattern UNCAPPED_BELOW = Pattern.compile(
            "(?:uncapped|before the cap|without the cap|封顶前)[^;；]*?\\b(?:at most|below|under|less than|no more than|up"
                    + " to)\\b|封顶前[^;；]*(?:至多|不超过|低于)");

    List<Finding> of(Check check) {
        var found = new ArrayList<>(byKind(check));
        found.addAll(new Regimes(known, policies).of(check.statement()));
        new LevelChecks(known, words(true)).held(check, found);
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
            return new LevelChecks(known, words(true)).exclusion(check);
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
        var named = Statement.of(check.statement()).figures().stream()
                .filter(sum -> !new Regimes(known, policies).speaksOfAnother(sum.before()))
                .filter(sum -> !sum.isPercent())
                .toList();
        if (cap.isEmpty() && named.isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        if (FLOOR_ALONE.matcher(check.statement().toLowerCase(Locale.ROOT)).matches()) {
            findings.add(Finding.contradicts("a floor is no cap"));
        }
        if (UNCAPPED_BELOW.matcher(check.statement().toLowerCase(Locale.ROOT)).find()) {
            findings.add(Finding.contradicts("what the cap cuts lies above it"));
        }
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
        return Stream.concat(steps(check), whole(check)).toList();
    }

    /** What the words say of rounding to whole yuan. */
    private Stream<Finding> whole(Check check) {
        var isWhole = known.reward().remainder(BigDecimal.ONE).signum() == 0;
        return ROUNDED.matcher(check.statement().toLowerCase(Locale.ROOT))
                .results()
                .map(found -> Finding.holds(
                        isWhole == (found.group(1) == null && found.group(2) == null), "rounded to whole yuan or not"));
    }

    private Stream<Finding> steps(Check check) {
        return Statement.of(check.statement()).figures().stream()
                .filter(figure -> figure.unit() != Figure.Unit.PERCENT)
                .map(step -> step.isDenied()
                        ? Finding.holds(
                                known.reward().remainder(step.value()).signum() != 0,
                                "not to " + step.value().toPlainString())
                        : Finding.holds(
                                step.value().compareTo(known.reward()) == 0 || isPaidTo(step.value()),
                                "to " + step.value().toPlainString()));
    }

    private boolean isPaidTo(BigDecimal step) {
        var fits = STEPS.stream().anyMatch(one -> one.compareTo(step) == 0)
                && known.reward().remainder(step).signum() == 0;
        var whole = known.reward().remainder(BigDecimal.ONE).signum() == 0;
        return fits && (step.compareTo(BigDecimal.ONE) >= 0 || !whole);
    }
}
