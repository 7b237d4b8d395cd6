package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.fundwatch.cases.points.InstitutionMeasure.Kind;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;
import org.fundwatch.platform.PolicyReader;

/** Acts that read as sentences; every one rests on a penalty of one hospital. */
final class Acts {
    static final Timeline<PointsPolicy> IN_FORCE = PointsPolicy.timeline(
            PointsPolicy.RESOURCES.stream().map(PolicyReader::read).toList());
    static final PointsPolicy POLICY = IN_FORCE.at(LocalDate.of(2025, 1, 1)).orElseThrow();
    static final PractitionerCode SOMEBODY = new PractitionerCode("D110000000001");
    static final Year YEAR = Year.of(2025);

    private Acts() {}

    static PointsAct act(String id, Situation situation, Responsibility degree, int points) {
        return act(id, situation, degree, Adjustment.NONE, points, "2025-03-03");
    }

    static PointsAct act(
            String id, Situation situation, Responsibility degree, Adjustment adjustment, int points, String day) {
        var kind = situation == Situation.AGREEMENT_DAMAGES ? Kind.AGREEMENT_MEASURE : Kind.PENALTY;
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
                measure("H0000000001" + points % 10, Kind.PENALTY, day));
    }

    static InstitutionMeasure measure(String institution, Kind kind, String day) {
        return new InstitutionMeasure(new InstitutionCode(institution), kind, LocalDate.parse(day), "医保罚〔2025〕 1 号");
    }

    static PointsDecision decide(PointsAct... acts) {
        return PointsYear.of(SOMEBODY, List.of(acts), YEAR, IN_FORCE);
    }

    static Counted counted(PointsAct... acts) {
        return (Counted) decide(acts);
    }

    /** Decides again from nothing but the facts that a trace kept. */
    static PointsDecision replay(Trace trace) {
        var acts = trace.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith("act."))
                .map(fact -> act(fact.getValue().split(" ", -1)))
                .toList();
        return PointsYear.of(
                new PractitionerCode(trace.facts().get("practitioner")),
                acts,
                Year.parse(trace.facts().get("year")),
                IN_FORCE);
    }

    private static PointsAct act(String... words) {
        var document = String.join(" ", Arrays.copyOfRange(words, 8, words.length));
        return new PointsAct(
                new ActId(words[0]),
                Situation.valueOf(words[1]),
                Responsibility.valueOf(words[2]),
                Adjustment.valueOf(words[3]),
                Integer.parseInt(words[4]),
                new InstitutionMeasure(
                        new InstitutionCode(words[5]), Kind.valueOf(words[6]), LocalDate.parse(words[7]), document));
    }
}
