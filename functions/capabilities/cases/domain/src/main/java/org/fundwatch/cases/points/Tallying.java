package org.fundwatch.cases.points;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PointsDecision.OutOfRange;
import org.fundwatch.cases.points.PointsDecision.Undetermined;
import org.fundwatch.cases.points.PointsDecision.WithoutFooting;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Checks and adds the acts of one year, already in the order of their days. */
final class Tallying {
    private final PointsPolicy policy;
    private final List<PointsAct> acts;
    private Trace trace;

    Tallying(PointsPolicy policy, List<PointsAct> acts, Trace trace) {
        this.policy = policy;
        this.acts = acts;
        this.trace = trace;
    }

    PointsDecision decision() {
        return acts.stream().flatMap(act -> obstacle(act).stream()).findFirst().orElseGet(this::counted);
    }

    private Optional<PointsDecision> obstacle(PointsAct act) {
        var needed = policy.footing(act.situation())
                .filter(kind -> kind != act.footing().kind());
        if (needed.isPresent()) {
            return Optional.of(new WithoutFooting(act.act(), needed.orElseThrow()));
        }
        var allowed = policy.allowed(act.situation(), act.responsibility(), act.adjustment());
        if (allowed.isEmpty()) {
            return Optional.of(
                    new Undetermined(new MissingFact("points for " + act.situation() + " with " + act.adjustment())));
        }
        return allowed.filter(range -> !range.contains(act.points())).map(range -> new OutOfRange(act.act(), range));
    }

    private Counted counted() {
        for (var act : acts) {
            trace = PointsRule.PTS_02.answered(trace, act.act() + ": yes");
            trace = PointsRule.PTS_03.answered(trace, act.act() + ": yes");
        }
        var reasons = reasons();
        for (var reason : reasons) {
            trace = PointsRule.PTS_04.answered(trace, reason.act() + ": " + reason.points());
        }
        var total = reasons.stream().mapToInt(PointsReason::points).sum();
        trace = PointsRule.PTS_05.answered(trace, Integer.toString(total));
        var outcomes = new Outcomes(policy.outcomes(), reasons);
        var outcome = outcomes.of(total);
        trace = PointsRule.PTS_06.answered(trace, outcome.getClass().getSimpleName());
        trace = PointsRule.PTS_07.answered(trace, outcomes.isAtOnce());
        return new Counted(total, reasons, outcome, policy.outcomes().basis(), trace);
    }

    private List<PointsReason> reasons() {
        var highest = highest();
        var reasons = new ArrayList<PointsReason>();
        for (var act : acts) {
            reasons.add(
                    act.equals(highest.get(act.act()))
                            ? PointsReason.counted(act)
                            : PointsReason.countedElsewhere(act));
        }
        return reasons;
    }

    /** Of the same act the highest points count; of equal ones the first, which changes no total. */
    private Map<ActId, PointsAct> highest() {
        var highest = new HashMap<ActId, PointsAct>();
        acts.stream()
                .sorted(Comparator.comparing(PointsAct::points, Comparator.reverseOrder())
                        .thenComparing(PointsAct.BY_DAY))
                .forEach(act -> highest.putIfAbsent(act.act(), act));
        return highest;
    }
}
