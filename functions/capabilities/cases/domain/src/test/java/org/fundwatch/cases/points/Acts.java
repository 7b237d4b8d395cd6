package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.fundwatch.cases.clocks.ClockPolicies;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.platform.PolicyReader;

/** Acts that read as sentences; every one rests on a penalty of one hospital. */
final class Acts {
    static final Timeline<PointsPolicy> IN_FORCE = PointsPolicy.timeline(
            PointsPolicy.RESOURCES.stream().map(PolicyReader::read).toList());
    static final PointsRules RULES = new PointsRules(
            IN_FORCE,
            ClockPolicies.of(
                    ClockPolicies.POINTS.stream().map(PolicyReader::read).toList()));
    static final PointsPolicy POLICY = IN_FORCE.at(LocalDate.of(2025, 1, 1)).orElseThrow();
    static final PractitionerCode SOMEBODY = new PractitionerCode("D110000000001");
    static final Year YEAR = Year.of(2025);

    private Acts() {}

    static PointsAct act(String id, Situation situation, Responsibility degree, int points) {
        return act(id, situation, degree, Adjustment.NONE, points, "2025-03-03");
    }

    static PointsAct act(
            String id, Situation situation, Responsibility degree, Adjustment adjustment, int points, String day) {
        var kind = situation == Situation.AGREEMENT_DAMAGES ? FootingKind.AGREEMENT_MEASURE : FootingKind.PENALTY;
        return new PointsAct(new ActId(id), situation, degree, adjustment, points, measure("H00000000009", kind, day));
    }

    /** An act of another kind that bears exactly so many points, at a hospital of its own. */
    static PointsAct bearing(int points, String id, String day) {
        var situation =
                switch ((points - 1) / 3) {
                    case 0 -> Situation.OTHER_FIRST_BAND;
                    case 1 -> Situation.OTHER_SECOND_BAND;
                    case 2 -> Situation.OTHER_THIRD_BAND;
                    default -> Situation.OTHER_FOURTH_BAND;
                };
        return new PointsAct(
                new ActId(id),
                situation,
                POLICY.responsibility().get((points - 1) % 3),
                Adjustment.NONE,
                points,
                measure("H0000000001" + points % 10, FootingKind.PENALTY, day));
    }

    static InstitutionMeasure measure(String institution, FootingKind kind, String day) {
        return new InstitutionMeasure(new InstitutionCode(institution), kind, LocalDate.parse(day), "医保罚〔2025〕 1 号");
    }

    static PointsDecision decide(PointsAct... acts) {
        return PointsYear.of(SOMEBODY, List.of(acts), YEAR, IN_FORCE);
    }

    static Counted counted(PointsAct... acts) {
        return (Counted) decide(acts);
    }
}
