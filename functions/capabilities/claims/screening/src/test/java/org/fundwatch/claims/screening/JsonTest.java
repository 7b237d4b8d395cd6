package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void every_kind_of_value_is_read_as_what_it_is() {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", "a\"\\/\b\f\n\r\t\u00e9\uD83D\uDE00");
        map.put("list", List.of(1, new BigDecimal("-1.50"), new BigDecimal("2e3"), true, false));
        map.put("nothing", null);
        map.put("empty", List.of(Map.of(), List.of(), ""));

        assertThat(read("""
                {"text": "a\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\uDE00", "list": [1, -1.50, 2e3, true, false],
                 "nothing": null, "empty": [{}, [], ""]}""")).contains(map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "[1,]",
                "[1 2]",
                "[",
                "]",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u１２３４\"",
                "\"\\",
                "\"\n\"",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "1e9999999999",
                "NaN",
                "tru",
                "truth",
                "nul",
                "{} {}",
                "1 1",
                "'a'",
                "/**/1",
                "12345678901234567890123456789012345678901"
            })
    void what_is_no_json_is_nothing(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void what_is_too_deep_is_nothing_and_what_is_not_is_read() {
        assertThat(read("[".repeat(101) + "]".repeat(101))).isEmpty();
        assertThat(read("[".repeat(100) + "]".repeat(100))).isPresent();
        assertThat(read("[".repeat(1_000_000))).isEmpty();
    }

    @Test
    void what_was_written_is_read_as_it_was() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var value = List.of(any(random, 4));

            assertThat(read(new String(Json.write(value), UTF_8))).contains(value);
        }
    }

    private static Object any(Random random, int deepest) {
        return switch (random.nextInt(deepest > 0 ? 6 : 4)) {
            case 0 -> random.nextInt(-99_999_999, 999_999_999);
            case 1 -> random.nextBoolean();
            case 2 -> new BigDecimal(random.nextInt()).movePointLeft(5);
            case 3 -> text(random);
            case 4 -> list(random, deepest - 1);
            default -> Map.of("k", any(random, deepest - 1), "l", list(random, deepest - 1));
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(9), 0, 0xd800)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Object> list(Random random, int deepest) {
        var list = new ArrayList<>();
        for (var i = random.nextInt(4); i > 0; i--) {
            list.add(any(random, deepest));
        }
        return list;
    }

    private static Optional<Object> read(String text) {
        return Json.read(CharBuffer.wrap(text.toCharArray()));
    }
}
