package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of every published case, changed one at a time: it comes out, or nothing in its record could have told. */
class ChangedFiguresTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> FIGURES = Set.of(
            "fund_amount_yuan",
            "multiple",
            "published_yuan",
            "refund_or_recovered_yuan",
            "total_fine_yuan",
            "liquidated_damages_yuan",
            "liquidated_damages_multiple",
            "months",
            "days",
            "bar_years",
            "practitioner_points",
            "expected_yuan",
            "difference_yuan");

    /**
     * Figures that stand alone in their record: no other figure and no bound of law speaks of them. Months and days are of
     * suspensions that an agreement sets, and the refund of PC-038 is said to hold more than the fraud.
     */
    private static final Set<String> NOTHING_TELLS = Set.of(
            "PC-007 refund_or_recovered_yuan",
            "PC-007 suspension days",
            "PC-009 suspension months",
            "PC-010 suspension months",
            "PC-026 components 2 fund_amount_yuan",
            "PC-027 components 1 fund_amount_yuan",
            "PC-029 refund_or_recovered_yuan",
            "PC-031 refund_or_recovered_yuan",
            "PC-031 liquidated_damages_yuan",
            "PC-035 liquidated_damages_yuan",
            "PC-035 suspension months",
            "PC-038 refund_or_recovered_yuan",
            "PC-039 suspension months",
            "PC-060 refund_or_recovered_yuan",
            "PC-061 refund_or_recovered_yuan",
            "PC-062 components 1 fund_amount_yuan",
            "PC-067 refund_or_recovered_yuan",
            "PC-068 components 1 fund_amount_yuan",
            "PC-068 components 1 multiple");

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("half as much again, and one more", (UnaryOperator<BigDecimal>)
                        value -> value.multiply(new BigDecimal("1.5")).add(BigDecimal.ONE)),
                Arguments.of("half", (UnaryOperator<BigDecimal>)
                        value -> value.signum() == 0 ? BigDecimal.TEN : value.divide(BigDecimal.TWO)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_changed_figure_comes_out_unless_nothing_could_have_told(String how, UnaryOperator<BigDecimal> change) {
        var untold = new ArrayList<String>();
        for (var published : cases()) {
            untold.addAll(untold(published, change));
        }

        assertThat(untold)
                .as("%s; a change that leaves digits finer than the record was printed with comes out too", how)
                .isSubsetOf(NOTHING_TELLS);
    }

    @Test
    void nothing_tells_of_ten_times_a_figure_that_stands_alone() {
        var untold = cases().stream()
                .flatMap(published ->
                        untold(
                                published,
                                value -> value.signum() == 0 ? BigDecimal.ONE : value.multiply(BigDecimal.TEN))
                                .stream())
                .toList();

        assertThat(untold).containsExactlyInAnyOrderElementsOf(NOTHING_TELLS);
    }

    @Test
    void a_figure_that_nothing_tells_of_is_one_of_the_record() {
        var all = new ArrayList<String>();
        cases().forEach(published ->
                figures(published, published.path("id").asText(), figure -> all.add(figure.name())));

        assertThat(all).containsAll(NOTHING_TELLS);
    }

    private static List<String> untold(JsonNode published, UnaryOperator<BigDecimal> change) {
        var untold = new ArrayList<String>();
        figures(published, published.path("id").asText(), figure -> {
            figure.change(change);
            if (word(published) != Word.UNEXPLAINED) {
                untold.add(figure.name());
            }
            figure.restore();
        });
        return untold;
    }

    private static Word word(JsonNode published) {
        var read = CaseFiles.read("one", ("[" + published + "]").getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(read).getFirst().word();
    }

    private static void figures(JsonNode node, String name, Consumer<Figure> use) {
        for (var entry : List.copyOf(node.properties())) {
            var below = name + " " + entry.getKey();
            if (entry.getValue() instanceof ArrayNode list) {
                for (var i = 0; i < list.size(); i++) {
                    within(list, i, below + " " + (i + 1), FIGURES.contains(entry.getKey()), use);
                }
            } else if (entry.getValue().isObject()) {
                figures(entry.getValue(), below, use);
            } else if (FIGURES.contains(entry.getKey()) && !entry.getValue().isNull()) {
                use.accept(new InObject((ObjectNode) node, entry.getKey(), below, entry.getValue()));
            }
        }
    }

    private static void within(ArrayNode list, int index, String name, boolean figure, Consumer<Figure> use) {
        if (list.get(index).isObject()) {
            figures(list.get(index), name, use);
        } else if (figure) {
            use.accept(new InList(list, index, name, list.get(index)));
        }
    }

    private sealed interface Figure {
        String name();

        void change(UnaryOperator<BigDecimal> how);

        void restore();
    }

    private record InObject(ObjectNode in, String key, String name, JsonNode was) implements Figure {
        @Override
        public void change(UnaryOperator<BigDecimal> how) {
            in.put(key, changed(was, how));
        }

        @Override
        public void restore() {
            in.set(key, was);
        }
    }

    private record InList(ArrayNode in, int index, String name, JsonNode was) implements Figure {
        @Override
        public void change(UnaryOperator<BigDecimal> how) {
            in.set(index, in.textNode(changed(was, how)));
        }

        @Override
        public void restore() {
            in.set(index, was);
        }
    }

    private static String changed(JsonNode was, UnaryOperator<BigDecimal> how) {
        return how.apply(new BigDecimal(was.asText()))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<JsonNode> cases() {
        try (InputStream stream = ChangedFiguresTest.class.getClassLoader().getResourceAsStream(CaseFiles.OWN)) {
            return JSON.readTree(stream).path("cases").valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
