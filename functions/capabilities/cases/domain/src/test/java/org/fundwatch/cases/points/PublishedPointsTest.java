package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fundwatch.cases.points.Outcome.Suspended;
import org.fundwatch.cases.points.Outcome.Terminated;
import org.fundwatch.kernel.Tree;
import org.fundwatch.testing.PublishedCases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedPointsTest {

    static Stream<Arguments> published() {
        return PublishedCases.read("cases/points.yaml").stream()
                .map(published -> Arguments.of(Named.of(published.text("id"), published)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void points_lead_to_what_was_published(Tree published) {
        var expected = published.child("published");

        var counted = Acts.counted(published.children("acts").stream()
                .map(PublishedPointsTest::act)
                .toArray(PointsAct[]::new));

        assertThat(counted.total()).isEqualTo(expected.integer("total"));
        assertThat(counted.outcome().getClass().getSimpleName()).isEqualTo(expected.text("outcome"));
        assertThat(agrees(counted.outcome(), expected)).isTrue();
    }

    private static boolean agrees(Outcome outcome, Tree expected) {
        return switch (outcome) {
            case Terminated terminated -> terminated.barYears() == expected.integer("bar-years");
            case Suspended suspended -> suspended.allows(expected.integer("months"));
            case Outcome.Clear _, Outcome.Noticed _ -> true;
        };
    }

    private static PointsAct act(Tree act) {
        return Acts.act(
                act.text("act"),
                act.oneOf("situation", Situation.class),
                act.oneOf("responsibility", Responsibility.class),
                Adjustment.NONE,
                act.integer("points"),
                act.date("decided-on").toString());
    }
}
