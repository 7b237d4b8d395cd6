package org.fundwatch.claims;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/**
 * A stay that needed no bed (无指征住院、低标准入院), 条例 Art. 38(1): nearly all of it tests, or nothing that is not done for
 * outpatients.
 *
 * @param examShare the share of tests from which it is found
 * @param outpatientOnly diagnoses that are treated without admission
 */
record AdmissionIndication(Optional<Ratio> examShare, Optional<List<String>> outpatientOnly) implements Evaluator {
    private static final Set<Category> TESTS = EnumSet.of(Category.EXAM, Category.LAB);
    private static final Set<Category> TREATMENTS = EnumSet.of(Category.TREATMENT, Category.SURGERY);
    private static final Set<Route> BY_NEEDLE = EnumSet.of(Route.INJECTION, Route.INFUSION);

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(Stream.concat(
                examShare.stream().map(share -> tests(claim, share)),
                outpatientOnly.stream().map(texts -> diagnoses(claim.visit(), texts))));
    }

    private static Answer tests(Claim claim, Ratio from) {
        var unpriced = Answer.unpriced(claim.lines(), Line.AMOUNT);
        if (!unpriced.isNothing()) {
            return unpriced;
        }
        var all = sum(claim.lines().stream());
        if (all.equals(Money.ZERO)) {
            return Answer.nothing();
        }
        var tests = sum(claim.lines().stream().filter(line -> TESTS.contains(line.category())));
        var limit = BigDecimal.valueOf(all.fen()).multiply(from.value());
        var part = BigDecimal.valueOf(tests.fen());
        return part.compareTo(limit) >= 0
                ? found(Measures.share(part, BigDecimal.valueOf(all.fen())))
                : Answer.nothing();
    }

    private static Answer diagnoses(Visit visit, List<String> texts) {
        return visit.diagnoses()
                .map(all -> !all.isEmpty()
                        && all.stream().allMatch(it -> texts.stream().anyMatch(it::meets)))
                .map(only -> only && nothingForABed(visit) ? found(Measures.none()) : Answer.nothing())
                .orElseGet(() -> Answer.lacks("visit.diagnoses"));
    }

    private static boolean nothingForABed(Visit visit) {
        return visit.operations().filter(all -> !all.isEmpty()).isEmpty()
                && visit.lines().stream().noneMatch(AdmissionIndication::needsABed);
    }

    private static boolean needsABed(Line line) {
        return TREATMENTS.contains(line.category())
                || line.prescribed().route().filter(BY_NEEDLE::contains).isPresent();
    }

    private static Answer found(Measures measures) {
        return Answer.of(Found.bare(Extent.visit(), measures));
    }

    private static Money sum(Stream<Line> lines) {
        return lines.flatMap(line -> line.amount().stream()).reduce(Money.ZERO, Money::plus);
    }
}
