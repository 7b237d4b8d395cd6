package org.fundwatch.claims.indicators;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of many whose value lies far above the middle of all (离群值).
 *
 * @param whose the key of the value
 * @param distance in deviations of the spread
 */
record Outlier(String whose, BigDecimal value, Spread spread, BigDecimal distance, Grade grade) {
    /** All whose distance reaches a line; none where there are too few to compare. */
    static Stream<Outlier> among(Map<String, BigDecimal> values, Indicator indicator, AlertLines policy) {
        return values.size() < policy.leastPeers()
                ? Stream.empty()
                : Spread.of(List.copyOf(values.values()), policy.leastDeviation()).stream()
                        .flatMap(spread -> values.entrySet().stream()
                                .flatMap(it -> of(it.getKey(), it.getValue(), spread, indicator, policy).stream()));
    }

    static Optional<Outlier> of(String whose, BigDecimal value, Spread spread, Indicator indicator, AlertLines policy) {
        var distance = spread.above(value);
        return policy.grade(indicator, distance).map(grade -> new Outlier(whose, value, spread, distance, grade));
    }

    Alert alert(String institution, YearMonth month, Indicator indicator, AlertLines policy) {
        var line = policy.lines().get(indicator).get(grade);
        return new Alert(institution, month, indicator, grade, value, spread, distance, line, policy.id());
    }
}
