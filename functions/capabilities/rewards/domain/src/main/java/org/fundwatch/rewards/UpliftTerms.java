package org.fundwatch.rewards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/**
 * What a scheme pays insiders more (内部人员奖励上浮), laid out flat for whoever compares it with a text.
 *
 * @param who nobody where no uplift is offered
 * @param values the multiple, or rates as shares of one
 * @param floor what an insider is paid at least, in fen
 */
public record UpliftTerms(Set<Insider> who, Kind kind, List<BigDecimal> values, Money floor) {

    /** What is raised. */
    public enum Kind {
        MULTIPLY_AMOUNT,
        ADD_RATE_POINTS,
        ADD_RATE_POINTS_UP_TO,
        RATE_OVERRIDE,
        /** The text leaves it to the authority; also where no uplift is offered. */
        DISCRETIONARY
    }

    public UpliftTerms {
        who = Set.copyOf(who);
        values = List.copyOf(values);
    }

    public static UpliftTerms of(RewardScheme scheme) {
        var who = scheme.uplift().who();
        return switch (scheme.uplift().raise()) {
            case Raise.Times times ->
                new UpliftTerms(
                        who, Kind.MULTIPLY_AMOUNT, List.of(times.multiple().value()), times.floor());
            case Raise.Points points -> of(who, Kind.ADD_RATE_POINTS, List.of(points.points()));
            case Raise.PointsUpTo upTo -> of(who, Kind.ADD_RATE_POINTS_UP_TO, List.of(upTo.most()));
            case Raise.Replaced replaced ->
                of(who, Kind.RATE_OVERRIDE, List.copyOf(replaced.rates().values()));
            case Raise.Discretion _ -> of(who, Kind.DISCRETIONARY, List.of());
        };
    }

    private static UpliftTerms of(Set<Insider> who, Kind kind, List<Ratio> rates) {
        return new UpliftTerms(who, kind, rates.stream().map(Ratio::value).toList(), Money.ZERO);
    }
}
