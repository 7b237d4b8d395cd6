package org.fundwatch.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;

/** One version of a credit scheme (信用评价办法): a module that points are taken from, and one that points are given in. */
record CreditScheme(
        PolicyId id,
        LocalDate from,
        LegalBasis basis,
        Modules modules,
        Bands bands,
        Period period,
        Indicators indicators) {

    /**
     * The shares of the score (评分构成).
     *
     * @param deductions what stands before anything is taken
     * @param bonuses the most that can be given
     * @param decimals the places that every score keeps
     */
    record Modules(Points deductions, Points bonuses, int decimals) {}

    /** Bonuses that do not fill their module: {@link IllegalArgumentException}. */
    CreditScheme {
        var given = sum(indicators.bonuses().stream().map(Bonus::points), modules.decimals());
        if (given.compareTo(modules.bonuses()) != 0) {
            throw new IllegalArgumentException("the bonuses fill their module");
        }
    }

    /** Old versions are never edited, so the first day in force names the version for ever. */
    String version() {
        return from.toString();
    }

    boolean isExample() {
        return basis.evidence() == Evidence.EXAMPLE;
    }

    /** Every line of the score beside these penalties, in the order in which an appeal reads them. */
    List<Reason> reasons(List<Penalty> penalties) {
        var start = Stream.of(CreditRule.CRD_04.gives(modules.deductions()));
        var module = Stream.concat(start, penalties.stream().flatMap(indicators::taken))
                .toList();
        var floor = Stream.of(sum(module))
                .filter(Points::isNegative)
                .map(below -> CreditRule.CRD_05.gives(below.negated()));
        return Stream.of(module.stream(), floor, indicators.given(penalties))
                .flatMap(it -> it)
                .toList();
    }

    CreditScore score(List<Reason> reasons) {
        var points = sum(reasons);
        return new CreditScore(points, bands.of(points).grade(), id, isExample());
    }

    private Points sum(List<Reason> reasons) {
        return sum(reasons.stream().map(Reason::points), modules.decimals());
    }

    private static Points sum(Stream<Points> points, int decimals) {
        return points.reduce(Points.none(decimals), Points::plus);
    }
}
