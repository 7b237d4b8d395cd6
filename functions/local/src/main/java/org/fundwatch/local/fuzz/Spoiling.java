package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks a sound body in one place, as a value or as bytes. */
final class Spoiling {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG = 5_000;
    private static final int HUGE = 400_000;
    private static final int DEEP = 3_000;

    private static final List<JsonNode> ODD = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(-1),
            JSON.numberNode(0),
            JSON.numberNode(Integer.MAX_VALUE + 1L),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(Long.MIN_VALUE),
            JSON.numberNode(new BigDecimal("1e400")),
            JSON.numberNode(new BigDecimal("1e100000000")),
            JSON.numberNode(new BigDecimal("1e-900000000")),
            JSON.numberNode(new BigDecimal("0.1")),
            JSON.textNode(""),
            JSON.textNode("  "),
            JSON.textNode("\u0000"),
            JSON.textNode("\uD800"),
            JSON.textNode("2026-02-30"),
            JSON.textNode("9999-12-31"),
            JSON.textNode("+999999999-12-31"),
            JSON.textNode("-1"),
            JSON.textNode("' or 1=1 --"),
            JSON.textNode("医".repeat(LONG)),
            JSON.arrayNode(),
            JSON.objectNode(),
            JSON.arrayNode().add(JSON.arrayNode().add(1)));

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    /** The same with one value replaced, taken away, doubled, or with one more that nobody knows. */
    JsonNode value(JsonNode sound) {
        var copy = sound.deepCopy();
        var places = new ArrayList<JsonNode>();
        collect(copy, places);
        if (places.isEmpty()) {
            return odd();
        }
        switch (places.get(random.nextInt(places.size()))) {
            case ObjectNode object -> spoil(object);
            case ArrayNode array -> spoil(array);
            default -> throw new IllegalStateException("only containers are places");
        }
        return copy;
    }

    private void spoil(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set("unheardOf", odd());
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, odd());
        }
    }

    private void spoil(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.add(odd());
        } else if (random.nextBoolean()) {
            array.add(array.get(0).deepCopy());
        } else {
            array.set(random.nextInt(array.size()), odd());
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    /** What is no sound body any more, or never was one. */
    byte[] bytes(byte[] sound) {
        return switch (random.nextInt(7)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(sound, sound.length / 2);
            case 2 -> "{\"a\":1,\"a\":2}".getBytes(StandardCharsets.US_ASCII);
            case 3 -> new byte[] {'{', '"', (byte) 0xff, (byte) 0xc0, '"', ':', '1', '}'};
            case 4 -> ("[".repeat(DEEP) + "]".repeat(DEEP)).getBytes(StandardCharsets.US_ASCII);
            case 5 -> ("{\"text\":\"" + "x".repeat(HUGE) + "\"}").getBytes(StandardCharsets.US_ASCII);
            default -> new String(sound, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
        };
    }

    JsonNode odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
