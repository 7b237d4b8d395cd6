package org.fundwatch.claimvalidation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Spoils a request somewhere: takes parts away, doubles them, or puts something else in their place. */
final class Mutation {
    private static final List<Object> WRONG = List.of(
            "",
            " ",
            "-",
            "0",
            "-1",
            "1e9",
            "NaN",
            "null",
            "2025-02-30",
            "0000-00-00",
            "9999-12-31 23:59:59",
            "2025-13-01T25:61",
            "[",
            "{\"a\":[{}]}",
            "长".repeat(600),
            "\u0000\uFFFF",
            "鸣人😀",
            "H34110000001",
            true,
            false,
            BigInteger.ZERO,
            BigInteger.ONE.negate(),
            BigInteger.TWO.pow(70),
            new BigDecimal("-0.00001"),
            new BigDecimal("1E+40"),
            new BigDecimal("1E-40"),
            List.of(),
            List.of(List.of()),
            Map.of(),
            Map.of("id", Map.of()));

    private static final double[] CHANCES = {0.002, 0.005, 0.01, 0.03, 0.12};

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    /** The same request, spoiled in most places or in hardly any. */
    Object of(Object request) {
        return spoiled(request, CHANCES[random.nextInt(CHANCES.length)]);
    }

    private Object spoiled(Object node, double chance) {
        if (random.nextDouble() < chance / 4) {
            return wrong();
        }
        return switch (node) {
            case Map<?, ?> map -> members(map, chance);
            case List<?> list -> items(list, chance);
            case null -> random.nextDouble() < chance ? wrong() : Collections.emptyList();
            default -> random.nextDouble() < chance ? wrong() : node;
        };
    }

    private Map<String, Object> members(Map<?, ?> map, double chance) {
        var members = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            if (random.nextDouble() > chance / 6) {
                members.put((String) key, value == null ? nothing(chance) : spoiled(value, chance));
            }
        });
        if (random.nextDouble() < chance / 6) {
            members.put("unknown", wrong());
        }
        return members;
    }

    private Object nothing(double chance) {
        return random.nextDouble() < chance ? wrong() : null;
    }

    private List<Object> items(List<?> list, double chance) {
        var items = new ArrayList<Object>();
        for (var item : list) {
            if (random.nextDouble() > chance / 6) {
                items.add(item == null ? null : spoiled(item, chance));
            }
            if (random.nextDouble() < chance / 6) {
                items.add(item);
            }
        }
        return items;
    }

    private Object wrong() {
        return WRONG.get(random.nextInt(WRONG.size()));
    }
}
