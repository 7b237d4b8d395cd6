package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fundwatch.cases.points.PointsDecision.Counted;

/** What holds of a year's points, whatever the acts. */
class PointsPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Property
    void the_order_of_acts_changes_nothing(@ForAll("acts") List<PointsAct> acts, @ForAll long seed) {
        var shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(decide(shuffled)).isEqualTo(decide(acts));
    }

    @Property
    void the_total_is_the_sum_of_each_act_s_highest(@ForAll("acts") List<PointsAct> acts) {
        var highest = acts.stream()
                .collect(Collectors.toMap(PointsAct::act, PointsAct::points, Math::max))
                .values();

        assertThat(decide(acts).total())
                .isEqualTo(highest.stream().mapToInt(Integer::intValue).sum());
    }

    @Property
    void one_act_more_never_lowers_the_total_or_betters_the_outcome(
            @ForAll("acts") List<PointsAct> acts, @ForAll @IntRange(min = 1, max = 12) int points) {
        var more = new ArrayList<>(acts);
        more.add(Acts.bearing(points, "MORE", "2025-07-07"));

        assertThat(decide(more).total()).isGreaterThan(decide(acts).total());
        assertThat(severity(decide(more))).isGreaterThanOrEqualTo(severity(decide(acts)));
    }

    @Property
    void a_decision_is_given_again_from_its_trace(@ForAll("acts") List<PointsAct> acts) {
        var counted = decide(acts);

        assertThat(PointsReplay.of(counted.trace(), Acts.IN_FORCE)).isEqualTo(counted);
    }

    @Provide
    Arbitrary<List<PointsAct>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 364))
                .as((points, act, day) ->
                        Acts.bearing(points, "A" + act, FIRST.plusDays(day).toString()))
                .list()
                .ofMaxSize(8);
    }

    private static int severity(Counted counted) {
        var order = Map.of("Clear", 0, "Noticed", 1, "Suspended", 2);
        return counted.outcome() instanceof Outcome.Terminated terminated
                ? 2 + terminated.barYears()
                : order.get(counted.outcome().getClass().getSimpleName());
    }

    private static Counted decide(List<PointsAct> acts) {
        return (Counted) PointsYear.of(Acts.SOMEBODY, acts, Acts.YEAR, Acts.IN_FORCE);
    }
}
