package org.fundwatch.claimvalidation.cds;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.fundwatch.platform.JsonBody;

/** Spoils a request in ways that nobody has thought of, the same for the same seed. */
final class Mangle {
    private static final List<Supplier<Object>> STRANGE = List.of(
            () -> "",
            () -> " ",
            () -> "\u0000\u0007",
            () -> "一".repeat(300),
            () -> "2025-13-45",
            () -> "9999-12-31T23:59:59.999999999+18:00",
            () -> "[x](javascript:alert(1))",
            () -> "\ud83d",
            () -> "#",
            () -> -1,
            () -> 0,
            () -> Integer.MAX_VALUE,
            () -> new BigInteger("9".repeat(400)),
            () -> new BigDecimal("1E+2147483647"),
            () -> new BigDecimal("1E-2147483647"),
            () -> new BigDecimal("0.1"),
            () -> true,
            () -> List.of(),
            Map::of,
            () -> List.of(List.of(Map.of("a", 1))),
            () -> Map.of("resourceType", "Bundle"),
            () -> Map.of("/~1", "~"));

    private final Random random;

    Mangle(long seed) {
        random = new Random(seed);
    }

    /** The request with one to four faults in its tree, and at times in its bytes. */
    String of(String request) {
        var tree = JsonBody.read(request).asRead();
        for (var faults = 1 + random.nextInt(4); faults > 0; faults--) {
            tree = spoiled(tree);
        }
        var text = JsonBody.write(Map.of("x", tree));
        text = text.substring("{\"x\":".length(), text.length() - 1);
        return random.nextInt(10) == 0 ? torn(text) : text;
    }

    private Object spoiled(Object node) {
        if (random.nextInt(4) == 0) {
            return strange();
        }
        return switch (node) {
            case Map<?, ?> map when !map.isEmpty() -> spoiled(map);
            case List<?> list when !list.isEmpty() -> spoiled(list);
            case null, default -> strange();
        };
    }

    private Object spoiled(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put((String) key, value));
        var key = new ArrayList<>(copy.keySet()).get(random.nextInt(copy.size()));
        switch (random.nextInt(8)) {
            case 0 -> copy.remove(key);
            case 1 -> copy.put(key, null);
            case 2 -> copy.put(key + "x", copy.remove(key));
            default -> copy.put(key, spoiled(copy.get(key)));
        }
        return copy;
    }

    private Object spoiled(List<?> list) {
        var copy = new ArrayList<Object>(list);
        var place = random.nextInt(copy.size());
        switch (random.nextInt(6)) {
            case 0 -> copy.remove(place);
            case 1 -> copy.add(copy.get(place));
            case 2 -> copy.set(place, null);
            default -> copy.set(place, spoiled(copy.get(place)));
        }
        return copy;
    }

    private Object strange() {
        return STRANGE.get(random.nextInt(STRANGE.size())).get();
    }

    private String torn(String text) {
        var place = random.nextInt(Math.max(text.length(), 1));
        return random.nextBoolean() ? text.substring(0, place) : text.substring(place);
    }
}
