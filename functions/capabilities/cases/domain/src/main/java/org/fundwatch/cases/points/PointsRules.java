package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/** The rules on points (记分规则) and on the periods of their procedure, by their days. */
public record PointsRules(Timeline<PointsPolicy> points, Timeline<ClockPolicy> clocks) {

    /** How the procedure of an act stands. */
    public PointsProcedure procedure(FiledAct act) {
        return PointsProcedure.of(act.events(), clocks, WorkingDays.china());
    }

    /** The period in which an appeal of that day may be made (书面申诉期限): of the last notice delivered until then. */
    Optional<Deadline> appealPeriod(FiledAct act, LocalDate on) {
        return procedure(act).appeals().stream()
                .filter(period -> !period.start().on().isAfter(on))
                .reduce((_, later) -> later);
    }
}
