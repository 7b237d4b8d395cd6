package org.fundwatch.cases.points;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.points.PointsDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;

/** Counts one practitioner's points of a calendar year (年度记分), over all workplaces; the next year begins at none. */
public final class PointsYear {
    /** Changes when the same acts and policy could get another answer. */
    public static final String CODE_VERSION = "points-year/1";

    private PointsYear() {}

    /**
     * What the points of a year lead to, whatever order the acts come in.
     *
     * @param acts all that are on file, also of other years: an act that was dealt with in two years is asked about
     */
    public static PointsDecision of(
            PractitionerCode practitioner, List<PointsAct> acts, Year year, Timeline<PointsPolicy> policies) {
        var policy = policies.at(year.atDay(1));
        if (policy.isEmpty()) {
            return new Undetermined(new MissingFact("rules on points in force on " + year.atDay(1)));
        }
        var split = inTwoYears(acts, year);
        return split.<PointsDecision>map(
                        act -> new Undetermined(new MissingFact("the year in which the act " + act + " counts")))
                .orElseGet(() -> counted(practitioner, acts, year, policy.orElseThrow()));
    }

    private static PointsDecision counted(
            PractitionerCode practitioner, List<PointsAct> acts, Year year, PointsPolicy policy) {
        var counting = acts.stream()
                .filter(act -> act.countedOn().getYear() == year.getValue())
                .distinct()
                .sorted(PointsAct.BY_DAY)
                .toList();
        return new Tallying(policy, counting, opened(practitioner, counting, year, policy)).decision();
    }

    private static Optional<ActId> inTwoYears(List<PointsAct> acts, Year year) {
        return acts.stream()
                .filter(act -> act.countedOn().getYear() == year.getValue())
                .map(PointsAct::act)
                .filter(id -> acts.stream()
                        .anyMatch(other ->
                                other.act().equals(id) && other.countedOn().getYear() != year.getValue()))
                .min(ActId::compareTo);
    }

    private static Trace opened(PractitionerCode practitioner, List<PointsAct> acts, Year year, PointsPolicy policy) {
        var trace = Trace.start(policy.id(), policy.version(), CODE_VERSION)
                .fact("practitioner", practitioner.value())
                .fact("year", year.toString());
        for (var i = 0; i < acts.size(); i++) {
            trace = trace.fact("act." + (i + 1), said(acts.get(i)));
        }
        return PointsRule.PTS_01.answered(trace, true);
    }

    private static String said(PointsAct act) {
        var footing = act.footing();
        return String.join(
                " ",
                act.act().value(),
                act.situation().name(),
                act.responsibility().name(),
                act.adjustment().name(),
                Integer.toString(act.points()),
                footing.institution().value(),
                footing.kind().name(),
                footing.decidedOn().toString(),
                footing.document());
    }
}
