package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** Texts and numbers that fit a schema: what the house has named before where it can be, else drawn by the schema's pattern. */
final class Words {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2450;
    private static final int LONGEST = 40;
    private static final String LETTERS = "abc XYZ 019 -_/.,;:'\"<>&%\\ 医院门诊 é 😀";

    private final Random random;
    private final Known known;

    Words(Random random, Known known) {
        this.random = random;
        this.known = known;
    }

    JsonNode of(String name, JsonNode schema) {
        var told = known.any(name, random);
        return TextNode.valueOf(told.isPresent() && random.nextInt(10) < 7 ? told.get() : drawn(schema));
    }

    /** Mostly small, now and then at a bound. */
    long number(String name, JsonNode schema) {
        var least = schema.path("minimum").asLong(0);
        var most = schema.path("maximum")
                .asLong("int32".equals(schema.path("format").asText()) ? Integer.MAX_VALUE : Long.MAX_VALUE);
        var told = known.any(name, random).filter(value -> value.matches("\\d{1,18}"));
        return switch (random.nextInt(20)) {
            case 0 -> least;
            case 1 -> most;
            case 2, 3, 4, 5 -> told.map(Long::parseLong).orElse(least);
            default -> least + random.nextLong(Math.max(1, Math.min(most - least, 1_000_000)));
        };
    }

    private String drawn(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> day().toString();
            case "date-time" -> day() + "T01:02:03Z";
            case "uuid" -> uuid();
            default -> schema.has("pattern") ? fitting(schema.get("pattern").asText()) : text(schema);
        };
    }

    private String fitting(String pattern) {
        return RgxGen.parse(pattern).generate(random);
    }

    private String text(JsonNode schema) {
        if (schema.has("example") && random.nextBoolean()) {
            return schema.get("example").asText();
        }
        var length = schema.path("minLength").asInt()
                + random.nextInt(Math.min(LONGEST, schema.path("maxLength").asInt(LONGEST)) + 1);
        return LETTERS.codePoints()
                .skip(random.nextInt(LETTERS.codePointCount(0, LETTERS.length())))
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private String uuid() {
        return UUID.nameUUIDFromBytes(Long.toString(random.nextLong()).getBytes(StandardCharsets.US_ASCII))
                .toString();
    }
}
