package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.local.rewards.PublishedCase.Check;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardTier;

/** What a statement says of levels, held to the schemes of the record and to the level that it names. */
record LevelChecks(Known known, Words words) {
    private static final Pattern EXCLUDING =
            Pattern.compile(".*(\\b(not|no|exclud\\w+|cannot|neither|or|if|would)\\b|不|非|排除|若|如).*");
    private static final Pattern AFFIRMED =
            Pattern.compile(".*\\b(must|has to|is|was|be|definitely|certainly)( be)?( of)?( the)?"
                    + " (level|grade)\\b.*|.*(属于|应为|就是)\\S{0,4}[级类档].*");
    private static final Pattern EXCLUDED = Pattern.compile(
            ".*(\\b(not|no|nor|neither|never|exclud\\w+|cannot|can't|rul\\w+ out|impossible|outside)\\b|不|非|排除).*");
    private static final Pattern RATE_OF_LEVEL =
            Pattern.compile(".*(level|grade|级|类|\\bl)\\s?\\d?\\s*([(（:：,]|rate|pays|at|is|=|为)*\\s*");

    /** The reward lies below the floor of a level, so it is not of that level. */
    List<Finding> exclusion(Check check) {
        var number = Levels.numbers(check.statement()).stream().findFirst();
        var words = check.statement().toLowerCase(Locale.ROOT);
        if (number.isPresent()
                && AFFIRMED.matcher(words).matches()
                && !EXCLUDED.matcher(words).matches()) {
            return List.of(Finding.contradicts("it excludes no level"));
        }
        var level = number.flatMap(this::level);
        if (number.isPresent() && level.isEmpty() && hasLevels()) {
            return List.of(Finding.contradicts("no scheme of the record has a level " + number.get()));
        }
        var floor = level.flatMap(this::floorOf);
        if (level.isPresent() && floor.isEmpty()) {
            return List.of(Finding.contradicts("no scheme of the record has a floor for level " + level.get()));
        }
        var found = new ArrayList<>(this.words.check(check.statement()));
        floor.map(Known::yuan).ifPresent(least -> below(check, level.orElseThrow(), least, found));
        return found;
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
    void held(Check check, List<Finding> findings) {
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
