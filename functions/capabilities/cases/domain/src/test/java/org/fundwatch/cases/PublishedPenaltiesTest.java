package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.kernel.Tree;
import org.fundwatch.testing.PublishedCases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedPenaltiesTest {

    static Stream<Arguments> published() {
        return PublishedCases.read("cases/penalties.yaml").stream()
                .map(published -> Arguments.of(Named.of(published.text("id"), published)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_penalty_is_exact_and_the_printed_figure_lies_within_its_rounding(Tree published) {
        var expected = published.child("expected");

        var decided =
                (Decided) PenaltyCalculation.decide(parts(published), published.date("decided-on"), Policies.IN_FORCE);

        assertThat(decided.refund()).isEqualTo(expected.money("refund"));
        assertThat(decided.fine()).isEqualTo(expected.money("fine"));
        assertThat(decided.trace().policy().value()).isEqualTo(expected.text("policy"));
        assertThat(decided.bases().getFirst().article()).isEqualTo(expected.text("article"));
        assertThat(PublishedFigure.of(published.child("published")).agrees(decided))
                .isTrue();
    }

    private static List<Part> parts(Tree published) {
        var parts = published.children("parts");
        return IntStream.range(0, parts.size())
                .mapToObj(i -> part(i + 1, parts.get(i)))
                .toList();
    }

    private static Part part(int number, Tree part) {
        var finding =
                new Finding(number, part.oneOf("kind", ViolationKind.class), part.money("amount"), part.bool("intent"));
        return new Part(finding, part.multiple("multiple"));
    }
}
