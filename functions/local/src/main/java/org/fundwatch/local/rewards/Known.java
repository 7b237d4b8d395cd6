package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.Figures;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;

/**
 * Every figure that a statement about a case may rest on.
 *
 * @param reward what was paid, in yuan
 * @param amounts the case value and what else its status names, in yuan
 * @param sums edges, fixed sums, floors and caps of the schemes, in yuan
 * @param rates rates of the schemes, as shares of one
 */
record Known(
        PublishedCase of,
        BigDecimal reward,
        List<RewardScheme> schemes,
        List<Limits> limits,
        List<BigDecimal> amounts,
        List<BigDecimal> sums,
        List<BigDecimal> rates) {

    static Known of(PublishedCase published, Money reward, RewardPolicies policies) {
        var schemes = published.schemes().stream()
                .flatMap(id -> policies.scheme(id).stream())
                .toList();
        var figures = schemes.stream().map(Figures::of).toList();
        var limits = published.schemes().stream()
                .flatMap(id -> policies.limitsOf(id).stream())
                .toList();
        return new Known(
                published,
                yuan(reward),
                schemes,
                limits,
                amounts(published),
                Stream.concat(
                                figures.stream().flatMap(all -> all.sums().stream()),
                                limits.stream().flatMap(Known::bounds))
                        .map(Known::yuan)
                        .toList(),
                figures.stream().flatMap(Known::rates).toList());
    }

    /** The scheme that the case names itself, not one that is only related to it. */
    Optional<RewardScheme> own() {
        return of.schemes().stream()
                .findFirst()
                .flatMap(id -> schemes.stream()
                        .filter(scheme -> scheme.id().equals(id))
                        .findFirst());
    }

    static BigDecimal yuan(Money money) {
        return new BigDecimal(money.toString());
    }

    static BigDecimal over(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.valueOf(-1) : part.divide(whole, MathContext.DECIMAL64);
    }

    private static Stream<Money> bounds(Limits limits) {
        return limits.isCapped() ? Stream.of(limits.floor(), limits.cap()) : Stream.of(limits.floor());
    }

    private static Stream<BigDecimal> rates(Figures figures) {
        var uplifts = figures.multiples().stream().map(times -> times.value().subtract(BigDecimal.ONE));
        return Stream.concat(figures.rates().stream().map(Ratio::value), uplifts);
    }

    private static List<BigDecimal> amounts(PublishedCase published) {
        var said = Statement.of(published.caseValueStatus()).figures().stream()
                .filter(figure -> !figure.isPercent())
                .map(Figure::value);
        return Stream.concat(published.caseValue().stream().map(Known::yuan), said)
                .toList();
    }
}
