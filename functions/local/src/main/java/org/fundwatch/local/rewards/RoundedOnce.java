package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.RewardPolicies;

/**
 * A policy whose uplift multiplies the amount, read so that a part of a fen is rounded once, after the uplift: every rate and sum of
 * its formula is multiplied instead. Where the formula has bounds of its own, which stay as they are, there is no such reading.
 */
record RoundedOnce(Tree policy) {
    private static final Set<String> RATES = Set.of("flat", "rate");
    private static final Set<String> SUMS = Set.of("plus", "fixed");
    private static final Set<String> BOUNDS = Set.of("floor", "cap", "least", "most");

    Stream<Reading> readings() {
        return policy.has("uplift") && policy.child("uplift").has("times") && !isBounded(formula())
                ? Stream.of("DOWN", "HALF_UP").map(this::reading)
                : Stream.empty();
    }

    private Reading reading(String rounding) {
        var lines = new LinkedHashMap<Object, Object>((Map<?, ?>) policy.asRead());
        var times = new BigDecimal(String.valueOf(((Map<?, ?>) lines.remove("uplift")).get("times")));
        lines.put("formula", multiplied("", formula(), times));
        lines.put("rounding", rounding);
        return new Reading(
                "a part of a fen " + rounding + " once, after the uplift", RewardPolicies.readOne(Tree.of(lines)));
    }

    private Object formula() {
        return ((Map<?, ?>) policy.asRead()).get("formula");
    }

    private static boolean isBounded(Object node) {
        return switch (node) {
            case Map<?, ?> lines ->
                lines.entrySet().stream()
                        .anyMatch(line -> BOUNDS.contains(String.valueOf(line.getKey())) || isBounded(line.getValue()));
            case List<?> list -> list.stream().anyMatch(RoundedOnce::isBounded);
            default -> false;
        };
    }

    private static Object multiplied(String key, Object node, BigDecimal times) {
        return switch (node) {
            case Map<?, ?> lines -> {
                var other = new LinkedHashMap<Object, Object>();
                lines.forEach((name, value) -> other.put(name, multiplied(String.valueOf(name), value, times)));
                yield other;
            }
            case List<?> list ->
                list.stream().map(item -> multiplied(key, item, times)).toList();
            default -> RATES.contains(key) || SUMS.contains(key) ? product(String.valueOf(node), times) : node;
        };
    }

    /** Of a figure with its unit, such as 3% or 500 CNY. */
    private static String product(String figure, BigDecimal times) {
        var number = figure.replaceAll("[^\\d.]", "");
        return figure.replace(
                number,
                new BigDecimal(number).multiply(times).stripTrailingZeros().toPlainString());
    }
}
