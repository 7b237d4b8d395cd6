package org.fundwatch.credit;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.kernel.RuleId;

/** What takes points and what gives them (评价指标). */
record Indicators(List<Deduction> deductions, List<FineStep> fines, List<Bonus> bonuses) {

    /** A rule or an article named twice, or a bonus that is lost by no deduction: {@link IllegalArgumentException}. */
    Indicators {
        deductions = List.copyOf(deductions);
        fines = List.copyOf(fines);
        bonuses = List.copyOf(bonuses);
        requireOnce(deductions.stream().flatMap(it -> it.articles().stream()).toList(), "article");
        requireOnce(rules(deductions, fines, bonuses), "rule");
        var known = deductions.stream().map(Deduction::rule).collect(toSet());
        if (!bonuses.stream().allMatch(it -> known.containsAll(it.lostBy()))) {
            throw new IllegalArgumentException("a bonus is lost by deductions of the same scheme");
        }
    }

    /** An article of these penalties that no deduction names: its weight was never decided. */
    Optional<String> unknown(List<Penalty> penalties) {
        return penalties.stream()
                .flatMap(penalty -> penalty.articles().stream())
                .filter(not(this::names))
                .sorted()
                .findFirst();
    }

    /** What one penalty takes: its gravest conduct once, and the step that its fine reaches. */
    Stream<Reason> taken(Penalty penalty) {
        var conduct = applying(penalty)
                .max(comparing(Deduction::points).thenComparing(it -> it.rule().value()))
                .map(it -> Reason.taking(it.rule(), it.conduct(), it.points(), penalty));
        var fine = fines.stream()
                .filter(step -> penalty.fine().compareTo(step.from()) >= 0)
                .max(comparing(FineStep::from))
                .map(step -> Reason.taking(step.rule(), "a fine of at least " + step.from(), step.points(), penalty));
        return Stream.concat(conduct.stream(), fine.stream());
    }

    /** What remains given beside these penalties. */
    Stream<Reason> given(List<Penalty> penalties) {
        var hit =
                penalties.stream().flatMap(this::applying).map(Deduction::rule).collect(toSet());
        return bonuses.stream()
                .filter(bonus -> bonus.survives(hit))
                .map(bonus -> Reason.of(bonus.rule(), bonus.conduct(), bonus.points()));
    }

    private boolean names(String article) {
        return deductions.stream().anyMatch(it -> it.articles().contains(article));
    }

    private Stream<Deduction> applying(Penalty penalty) {
        return deductions.stream().filter(it -> penalty.articles().stream().anyMatch(it.articles()::contains));
    }

    private static List<RuleId> rules(List<Deduction> deductions, List<FineStep> fines, List<Bonus> bonuses) {
        return Stream.of(
                        deductions.stream().map(Deduction::rule),
                        fines.stream().map(FineStep::rule),
                        bonuses.stream().map(Bonus::rule))
                .flatMap(it -> it)
                .toList();
    }

    private static void requireOnce(List<?> names, String what) {
        if (Set.copyOf(names).size() != names.size()) {
            throw new IllegalArgumentException("a scheme names each " + what + " once");
        }
    }
}
