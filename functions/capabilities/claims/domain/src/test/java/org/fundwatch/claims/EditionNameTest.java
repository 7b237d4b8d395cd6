package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.claims.knowledge.Seal;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Tree;
import org.fundwatch.testing.P256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditionNameTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final KnowledgeFile FILE = file("限男性");
    private static final KnowledgeFile ANNOTATED_ANEW = file("限女性");

    static Stream<Arguments> differing() {
        return Stream.of(
                Arguments.of("params", Map.of("max_per_day", Map.of("A", 2))),
                Arguments.of("mode", "shadow"),
                Arguments.of("level", "suspicious"),
                Arguments.of("stages", List.of("post")),
                Arguments.of("article", "another"),
                Arguments.of(
                        "points",
                        List.of(Map.of("id", "KP-00000000000000b2", "sex", "female", "codes", List.of("A")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differing")
    void one_file_and_rules_that_differ_anywhere_have_one_id_and_two_names(String key, Object value) {
        var one = rules(Map.of()).with(FILE);

        var other = rules(Map.of(key, value)).with(FILE);

        assertThat(other.id()).isEqualTo(one.id());
        assertThat(other.name()).isNotEqualTo(one.name());
    }

    @Test
    void the_same_rules_and_file_read_again_have_the_same_name() {
        assertThat(demonstration().with(FILE).name())
                .isEqualTo(demonstration().with(file("限男性")).name());
    }

    @Test
    void without_examples_it_is_another_name() {
        assertThat(demonstration()
                        .only(evidence -> evidence != Evidence.EXAMPLE)
                        .name())
                .isNotEqualTo(demonstration().name());
    }

    @Test
    void a_file_of_the_same_name_annotated_anew_is_another_name() {
        var names = Stream.of(
                        demonstration(),
                        demonstration().with(FILE),
                        demonstration().with(ANNOTATED_ANEW))
                .map(KnowledgeEdition::name);

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void a_place_that_sets_something_else_under_the_same_name_is_another_name() {
        var names = Stream.of("10", "11").map(EditionNameTest::placed).map(EditionByPlace::name);

        assertThat(names).doesNotHaveDuplicates();
        assertThat(placed("10").name()).isEqualTo(placed("10").name()).startsWith("edition/demonstration-1@");
    }

    private static EditionByPlace placed(String days) {
        var settings = Tree.of(Map.of(
                "id",
                "place/test-1",
                "place",
                "99",
                "from",
                "2026-01-01",
                "rules",
                List.of(Map.of("code", "R049", "basis", "assumed", "params", Map.of("max_gap_days", days)))));
        return new EditionByPlace(
                demonstration(), new PlaceBook(List.of(PlaceSettings.read(settings, Checking.catalogue()))));
    }

    private static KnowledgeEdition demonstration() {
        return Checking.demonstration();
    }

    private static KnowledgeEdition rules(Map<String, Object> other) {
        var rule = EditionFormTest.rule("R027", Map.of("max_per_day", Map.of("A", 1)));
        rule.putAll(other);
        return KnowledgeEdition.read(Tree.of(EditionFormTest.edition(rule)), Checking.catalogue(), "test");
    }

    private static KnowledgeFile file(String words) {
        var key = P256.fresh();
        var point = new PointRow(
                "KP-00000000000000a1",
                "R081",
                List.of("XA1"),
                "某检查",
                words,
                Map.of("gender", "male"),
                Basis.STATED,
                "b",
                FROM,
                Optional.empty(),
                Optional.empty());
        var content = KnowledgeWriter.write("edition/of-a-file", FROM, List.of(point));
        return KnowledgeFile.read(Seal.add(content, key.sign(content)), key.publicKey());
    }
}
