package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TreeLeavesTest {
    private static final BigDecimal ENORMOUS = new BigDecimal("1E999999999");
    private static final BigDecimal LONG_TO_WRITE = new BigDecimal("1E100000000");
    private static final BigDecimal LONG_TO_WRITE_TOO = new BigDecimal("1E-900000000");
    private static final long MOST = 10_000_000_000_000L;
    private static final Map<String, Function<Tree, Object>> READERS = Map.ofEntries(
            Map.entry("text", tree -> tree.text("k")),
            Map.entry("date", tree -> tree.date("k")),
            Map.entry("integer", tree -> tree.integer("k")),
            Map.entry("bool", tree -> tree.bool("k")),
            Map.entry("money", tree -> tree.money("k")),
            Map.entry("fen", tree -> tree.fen("k")),
            Map.entry("sum", tree -> tree.sum("k")),
            Map.entry("ratio", tree -> tree.ratio("k")),
            Map.entry("multiple", tree -> tree.multiple("k")),
            Map.entry("oneOf", tree -> tree.oneOf("k", Evidence.class)),
            Map.entry("shaped", tree -> tree.shaped("k", RuleId::new, "must be a rule id")),
            Map.entry("uuid", tree -> tree.shaped("k", EventId::of, "must be a UUID")));

    static Stream<Arguments> fitting() {
        return Stream.of(
                arguments("text", "two\nlines\tof 文字 😀", "two\nlines\tof 文字 😀"),
                arguments("date", "2024-02-29", LocalDate.of(2024, 2, 29)),
                arguments("integer", 7, 7),
                arguments("integer", -7L, -7),
                arguments("integer", new BigDecimal("7.0"), 7),
                arguments("bool", true, true),
                arguments("money", "200 CNY", Money.yuan("200")),
                arguments("money", "0.05 CNY", Money.ofFen(5)),
                arguments("fen", 0, Money.ZERO),
                arguments("fen", MOST, Money.ofFen(MOST)),
                arguments("sum", MOST + 1, Money.ofFen(MOST + 1)),
                arguments("sum", BigInteger.valueOf(Long.MAX_VALUE), Money.ofFen(Long.MAX_VALUE)),
                arguments("ratio", "1.5%", Ratio.of("0.015")),
                arguments("multiple", "3.5", Multiple.of("3.5")),
                arguments("multiple", new BigDecimal("3.50"), Multiple.of("3.5")),
                arguments("multiple", 2, Multiple.of("2")),
                arguments("multiple", new BigDecimal("1E2"), Multiple.of("100")),
                arguments("oneOf", "MIRROR", Evidence.MIRROR),
                arguments("shaped", "RWD-01", new RuleId("RWD-01")),
                arguments("uuid", new UUID(1, 2).toString(), new EventId(new UUID(1, 2))));
    }

    static Stream<Arguments> misfitting() {
        return Stream.of(misfittingWords(), misfittingNumbers(), misfittingAmounts())
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> misfittingWords() {
        return Stream.of(
                        refused("text", "must be a text", 7, true, List.of("a")),
                        refused("text", "must not be blank", "", " \t"),
                        refused("text", "must not hold control characters", "a\u0000b", "a\u001bb", "a\ud800b"),
                        refused("date", "must be a date YYYY-MM-DD", "2023-02-29", "2023-13-01", "2023-1-1", 2023),
                        refused("date", "must be a date YYYY-MM-DD", "+12023-01-01", "0000-01-01", "20230101"),
                        refused("date", "must be a date YYYY-MM-DD", "2023-01-01T00:00:00Z", "soon"),
                        refused(
                                "oneOf",
                                "must be one of OFFICIAL, MIRROR, PRESS, DRAFT, EXAMPLE",
                                "mirror",
                                "RUMOUR",
                                1),
                        refused("shaped", "must be a rule id", "RWD", 1),
                        refused("uuid", "must be a UUID", "1-1-1-1-1"))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> misfittingNumbers() {
        return Stream.of(
                        refused("bool", "must be true or false", "true", 1),
                        refused("integer", "must be a whole number", "7", 2147483648L, true, 7.0),
                        refused("integer", "must be a whole number", new BigDecimal("7.5"), ENORMOUS),
                        refused("multiple", "must be a plain decimal, zero or more", "two", "-2", -2, true, 3.5),
                        refused("multiple", "must be a plain decimal, zero or more", LONG_TO_WRITE, LONG_TO_WRITE_TOO),
                        refused("multiple", "must be a plain decimal, zero or more", new BigDecimal("1E18")),
                        refused("ratio", "must be a percentage from 0% to 100%", "2", "101%", "-1%", "0.5 %", 2))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> misfittingAmounts() {
        var policy = "must be an amount such as 200 CNY";
        var request = "must be a whole number of fen, zero or more, at most 10000000000000";
        var worked = "must be a whole number of fen, zero or more";
        return Stream.of(
                        refused("money", policy, "200", "200CNY", "200 USD", "-1 CNY", 200),
                        refused("money", policy, "0.005 CNY", "99999999999999999999 CNY"),
                        refused("fen", request, -1, "100", new BigDecimal("0.5"), true),
                        refused("fen", request, MOST + 1, new BigInteger("9223372036854775808"), ENORMOUS),
                        refused("sum", worked, -1, "100", new BigDecimal("0.5"), true),
                        refused("sum", worked, new BigInteger("9223372036854775808"), ENORMOUS))
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("fitting")
    void reads_what_fits(String reader, Object node, Object expected) {
        assertThat(READERS.get(reader).apply(Tree.of(Map.of("k", node)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} from {2}: {1}")
    @MethodSource("misfitting")
    void refuses_the_rest_by_place_and_rule(String reader, String rule, Object node) {
        var tree = Tree.of(Map.of("k", node));

        assertThatExceptionOfType(Misfit.class)
                .isThrownBy(() -> READERS.get(reader).apply(tree))
                .withMessage("'/k' " + rule)
                .withNoCause();
    }

    private static Stream<Arguments> refused(String reader, String rule, Object... nodes) {
        return Stream.of(nodes).map(node -> arguments(reader, rule, node));
    }
}
