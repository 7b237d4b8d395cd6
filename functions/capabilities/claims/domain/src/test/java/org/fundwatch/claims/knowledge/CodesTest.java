package org.fundwatch.claims.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.knowledge.KnowledgeFileTest.row;
import static org.fundwatch.claims.knowledge.KnowledgeFileTest.signed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final KnowledgeFile FILE = signed(List.of(
            row(1, "R067", List.of("A"), Map.of("gender", "male"), Optional.empty()),
            row(2, "R025", List.of("B", "A"), Map.of("window", "same_day"), Optional.empty())));

    @ParameterizedTest(name = "{0} names places {1}")
    @CsvSource(textBlock = """
            R067, 1 3
            R025, 0 1 3
            R999, ''
            """)
    void a_rule_is_asked_for_the_places_whose_codes_its_points_name_and_for_no_others(String rule, String places) {
        var points = FILE.of(rule);
        var codes = FILE.codes(List.of("B", "A", "C", "A", "C"));

        var named = IntStream.iterate(points.next(codes, 0), at -> at < 5, at -> points.next(codes, at + 1));

        assertThat(named.mapToObj(Integer::toString).toList())
                .isEqualTo(places.isEmpty() ? List.of() : List.of(places.split(" ")));
    }

    @Test
    void codes_that_were_looked_up_in_another_file_rule_nothing_out() {
        var codes = signed(List.of()).codes(List.of("C"));

        assertThat(FILE.of("R067").next(codes, 0)).isZero();
    }

    @Test
    void codes_of_one_hash_are_told_apart_however_often_they_take_turns() {
        var alike = List.of("AaAa", "BBBB", "AaBB", "BBAa");
        var file = signed(IntStream.range(0, alike.size())
                .mapToObj(i -> row(i, "R067", List.of(alike.get(i)), Map.of("gender", "male"), Optional.empty()))
                .toList());

        var asked = IntStream.range(0, 100)
                .mapToObj(i -> alike.get(i * (i + 1) / 2 % alike.size()))
                .toList();

        assertThat(alike).extracting(String::hashCode).containsOnly("AaAa".hashCode());
        assertThat(asked)
                .allSatisfy(code -> assertThat(file.of("R067").at(code, DAY))
                        .extracting(Point::codes)
                        .containsExactly(List.of(code)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"B, true", "A, false", "BB, false", "'', false", "B12345678901234567890123456, false"})
    void a_pair_says_which_item_includes_the_other(String item, boolean first) {
        var pair = FILE.of("R025").at("A", DAY).getFirst();

        assertThat(pair.isFirst(item)).isEqualTo(first);
    }
}
