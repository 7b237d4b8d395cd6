package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.Figures;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RewardFramework;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.UpliftTerms;

/**
 * Every figure that a statement about a case may rest on.
 *
 * @param reward what was paid, in yuan
 * @param limits floors and caps of the record's own scheme, then of those related to it, then of the national measure of the time
 * @param amounts the case value and what else its status names, in yuan
 * @param sums edges, fixed sums, floors and caps of the schemes, and what follows from amounts and bands, in yuan
 * @param bounds floors and caps of every other version of the place and of the national measures, in yuan
 * @param rates rates of the schemes, as shares of one
 * @param bands the bands of the schemes
 */
record Known(
        PublishedCase of,
        BigDecimal reward,
        List<RewardScheme> schemes,
        List<Limits> limits,
        List<BigDecimal> amounts,
        List<BigDecimal> sums,
        List<BigDecimal> bounds,
        List<BigDecimal> rates,
        List<Derived> bands) {

    static Known of(PublishedCase published, Money reward, RewardPolicies policies) {
        var schemes = published.schemes().stream()
                .flatMap(id -> policies.scheme(id).stream())
                .toList();
        var limits = limits(published, schemes, policies);
        var amounts = amounts(published);
        var bands = Derived.bands(schemes);
        return new Known(
                published,
                yuan(reward),
                schemes,
                limits,
                amounts,
                Stream.concat(given(schemes, limits), derived(bands, amounts, limits, reward))
                        .filter(sum -> sum.signum() > 0)
                        .distinct()
                        .toList(),
                otherBounds(schemes, policies),
                schemes.stream()
                        .map(Figures::of)
                        .flatMap(Known::rates)
                        .distinct()
                        .toList(),
                bands);
    }

    private static List<Limits> limits(PublishedCase published, List<RewardScheme> schemes, RewardPolicies policies) {
        return Stream.concat(
                        published.schemes().stream().flatMap(id -> policies.limitsOf(id).stream()),
                        schemes.stream().flatMap(scheme -> national(scheme, policies)))
                .distinct()
                .toList();
    }

    /** The national measure that a scheme stands under: the present one, or the one before it. */
    private static Stream<Limits> national(RewardScheme scheme, RewardPolicies policies) {
        return policies.frameworks().stream()
                .filter(framework -> framework.until() instanceof End.Open == scheme.until() instanceof End.Open)
                .map(RewardFramework::limits);
    }

    private static Stream<BigDecimal> given(List<RewardScheme> schemes, List<Limits> limits) {
        return Stream.concat(
                        schemes.stream().flatMap(scheme -> Figures.of(scheme).sums().stream()),
                        limits.stream().flatMap(Known::bounds))
                .map(Known::yuan);
    }

    /** What bands pay for the amounts, and the case values that the reward, a cap or a floor would need. */
    private static Stream<BigDecimal> derived(
            List<Derived> bands, List<BigDecimal> amounts, List<Limits> limits, Money reward) {
        var paid = Stream.concat(Stream.of(reward), limits.stream().flatMap(Known::bounds))
                .map(Known::yuan)
                .toList();
        return Stream.of(
                        bands.stream().flatMap(band -> band.of(amounts)),
                        bands.stream().flatMap(band -> paid.stream().flatMap(band::valuesFor)),
                        differences(amounts))
                .flatMap(all -> all);
    }

    /** By how much the schemes multiply what an insider is paid. */
    Stream<BigDecimal> multiples() {
        return schemes.stream()
                .flatMap(scheme -> Figures.of(scheme).multiples().stream())
                .map(Multiple::value);
    }

    /** The scheme that the case names itself, not one that is only related to it. */
    Optional<RewardScheme> own() {
        return of.own()
                .flatMap(id -> schemes.stream()
                        .filter(scheme -> scheme.id().equals(id))
                        .findFirst());
    }

    NamedAmounts named() {
        return new NamedAmounts(
                Statement.of(of.caseValueStatus()).figures().stream()
                        .filter(figure -> figure.unit() == Figure.Unit.YUAN)
                        .toList(),
                amounts);
    }

    /** The largest amount beside a case value that the record gives. */
    Optional<BigDecimal> largest() {
        return of.caseValue().flatMap(_ -> amounts.stream().max(BigDecimal::compareTo));
    }

    /** The share that the reward is of each amount, and each amount of another. */
    Stream<BigDecimal> shares() {
        return Stream.concat(
                amounts.stream().map(amount -> over(reward, amount)),
                amounts.stream().flatMap(part -> amounts.stream().map(whole -> over(part, whole))));
    }

    /** Floors and caps of the schemes, of their levels and of their bands, and what an insider is paid at least. */
    Stream<BigDecimal> ownBounds() {
        var floors = schemes.stream().map(scheme -> UpliftTerms.of(scheme).floor());
        return Stream.of(
                        limits.stream().flatMap(Known::bounds),
                        bands.stream().flatMap(band -> bounds(band.band().own())),
                        floors)
                .flatMap(all -> all)
                .map(Known::yuan);
    }

    static BigDecimal yuan(Money money) {
        return new BigDecimal(money.toString());
    }

    static BigDecimal over(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.valueOf(-1) : part.divide(whole, MathContext.DECIMAL64);
    }

    private static List<BigDecimal> otherBounds(List<RewardScheme> schemes, RewardPolicies policies) {
        var places = schemes.stream().map(RewardScheme::place).toList();
        var versions = policies.schemes().stream()
                .filter(scheme -> places.contains(scheme.place()))
                .map(RewardScheme::limits);
        var national = policies.frameworks().stream().map(framework -> framework.limits());
        return Stream.concat(versions, national)
                .flatMap(Known::bounds)
                .map(Known::yuan)
                .filter(sum -> sum.signum() > 0)
                .distinct()
                .toList();
    }

    private static Stream<BigDecimal> differences(List<BigDecimal> amounts) {
        return amounts.stream()
                .flatMap(one -> amounts.stream()
                        .filter(other -> other.compareTo(one) < 0)
                        .map(one::subtract));
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
                .distinct()
                .toList();
    }
}
