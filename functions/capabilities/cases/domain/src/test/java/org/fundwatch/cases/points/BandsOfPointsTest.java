package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fundwatch.cases.points.Acts.POLICY;
import static org.fundwatch.cases.points.Acts.act;
import static org.fundwatch.cases.points.Acts.decide;
import static org.fundwatch.cases.points.Responsibility.GENERAL;

import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PointsDecision.OutOfRange;
import org.fundwatch.cases.points.PointsDecision.Undetermined;
import org.fundwatch.cases.points.PointsDecision.WithoutFooting;
import org.fundwatch.kernel.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BandsOfPointsTest {

    @ParameterizedTest(name = "PTS-03 {0}, {1}: {2}")
    @CsvSource(textBlock = """
        AGREEMENT_DAMAGES,        GENERAL,   1
        AGREEMENT_DAMAGES,        IMPORTANT, 2
        AGREEMENT_DAMAGES,        MAIN,      3
        NON_SELECTED_PRODUCTS,    MAIN,      3
        OTHER_FIRST_BAND,         MAIN,      3
        PENALTY_IMPROPER_USE,     GENERAL,   4
        PENALTY_IMPROPER_USE,     IMPORTANT, 5
        PENALTY_IMPROPER_USE,     MAIN,      6
        OTHER_SECOND_BAND,        MAIN,      6
        SETTLED_FOR_UNREGISTERED, GENERAL,   7
        SETTLED_FOR_UNREGISTERED, IMPORTANT, 8
        SETTLED_FOR_UNREGISTERED, MAIN,      9
        OTHER_THIRD_BAND,         MAIN,      9
        PENALTY_FRAUD,            GENERAL,   10
        PENALTY_FRAUD,            IMPORTANT, 11
        PENALTY_FRAUD,            MAIN,      12
        LICENCE_REVOKED,          MAIN,      12
        OTHER_FOURTH_BAND,        MAIN,      12
        """)
    void responsibility_goes_up_within_the_band_of_the_situation(
            Situation situation, Responsibility degree, int points) {
        assertThat(POLICY.allowed(situation, degree, Adjustment.NONE)).contains(new PointsRange(points, points));
        assertThat(decide(act("A1", situation, degree, points))).isInstanceOf(Counted.class);
        assertThat(decide(act("A1", situation, degree, points + 1)))
                .isEqualTo(new OutOfRange(new ActId("A1"), new PointsRange(points, points)));
    }

    @ParameterizedTest(name = "PTS-03 {0} {1} {2}: {3} to {4}")
    @CsvSource(textBlock = """
        PENALTY_IMPROPER_USE, MAIN,      LIGHTER,       4,  6
        PENALTY_IMPROPER_USE, GENERAL,   LIGHTER,       4,  4
        PENALTY_IMPROPER_USE, IMPORTANT, HEAVIER,       5,  6
        PENALTY_IMPROPER_USE, MAIN,      ONE_BAND_DOWN, 1,  3
        PENALTY_IMPROPER_USE, GENERAL,   ONE_BAND_UP,   7,  9
        PENALTY_FRAUD,        MAIN,      ONE_BAND_DOWN, 7,  9
        PENALTY_FRAUD,        IMPORTANT, HEAVIER,       11, 12
        """)
    void lighter_and_heavier_open_a_range_in_which_people_pick(
            Situation situation, Responsibility degree, Adjustment adjustment, int min, int max) {
        assertThat(POLICY.allowed(situation, degree, adjustment)).contains(new PointsRange(min, max));
        assertThat(decide(act("A1", situation, degree, adjustment, min, "2025-03-03")))
                .isInstanceOf(Counted.class);
        assertThat(decide(act("A1", situation, degree, adjustment, max, "2025-03-03")))
                .isInstanceOf(Counted.class);
        assertThat(decide(act("A1", situation, degree, adjustment, max + 1, "2025-03-03")))
                .isInstanceOf(OutOfRange.class);
    }

    @ParameterizedTest(name = "PTS-03 {0} {1}")
    @CsvSource({"OTHER_FIRST_BAND, ONE_BAND_DOWN", "PENALTY_FRAUD, ONE_BAND_UP"})
    void beyond_the_bands_the_sources_are_silent(Situation situation, Adjustment adjustment) {
        assertThat(decide(act("A1", situation, GENERAL, adjustment, 1, "2025-03-03")))
                .isEqualTo(new Undetermined(new MissingFact("points for " + situation + " with " + adjustment)));
    }

    @ParameterizedTest(name = "PTS-02 {0} needs a {1}")
    @CsvSource({
        "AGREEMENT_DAMAGES, AGREEMENT_MEASURE, PENALTY, 1",
        "PENALTY_IMPROPER_USE, PENALTY, AGREEMENT_MEASURE, 4",
        "PENALTY_FRAUD, PENALTY, AGREEMENT_MEASURE, 10"
    })
    void the_institution_comes_first(Situation situation, FootingKind needed, FootingKind other, int points) {
        var act = new PointsAct(
                new ActId("A1"),
                situation,
                GENERAL,
                Adjustment.NONE,
                points,
                Acts.measure("H00000000009", other, "2025-03-03"));

        assertThat(decide(act)).isEqualTo(new WithoutFooting(new ActId("A1"), needed));
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void every_situation_lies_in_one_band(Situation situation) {
        assertThat(POLICY.bands())
                .filteredOn(band -> band.situations().containsKey(situation))
                .hasSize(1);
    }

    @Test
    void a_practitioner_is_a_code_and_no_name_and_an_act_has_points_and_a_document() {
        var measure = Acts.measure("H00000000009", FootingKind.PENALTY, "2025-03-03");

        assertThatIllegalArgumentException().isThrownBy(() -> new PractitionerCode("张三"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PractitionerCode("ZHANGSAN"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PractitionerCode("D" + "1".repeat(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ActId("the first"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PointsAct(new ActId("A1"), Situation.PENALTY_FRAUD, GENERAL, Adjustment.NONE, 0, measure));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new InstitutionMeasure(measure.institution(), FootingKind.PENALTY, measure.decidedOn(), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new PointsRange(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PointsRange(2, 1));
    }
}
