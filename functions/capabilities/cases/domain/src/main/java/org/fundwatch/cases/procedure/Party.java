package org.fundwatch.cases.procedure;

import java.util.stream.Stream;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/** A decision as it is of one of those whom it fines (当事人), or of all where the record does not tell them apart. */
record Party(CaseProcedure procedure, Demand demand) {
    static Stream<Party> of(CaseProcedure procedure, Demand demand) {
        return procedure.tellsApart(demand)
                ? demand.fined().keySet().stream()
                        .map(whom -> new Party(procedure.only(demand, whom), demand.only(whom)))
                : Stream.of(new Party(procedure, demand));
    }

    /** The periods of the decision. */
    ProcedureClock clock(Timeline<ClockPolicy> policies, WorkingDays calendar) {
        return ProcedureClock.of(procedure.served(demand), policies, calendar);
    }
}
