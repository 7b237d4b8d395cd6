package org.fundwatch.cases.procedure;

import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/**
 * A decision as it is of one of those whom it is against (当事人).
 *
 * @param whom empty where it is of all, since the record does not tell them apart
 */
record Party(CaseProcedure procedure, Demand demand, Optional<Addressee> whom) {
    static Stream<Party> of(CaseProcedure procedure, Demand demand) {
        return procedure.tellsApart(demand)
                ? demand.fined().keySet().stream()
                        .map(whom -> new Party(procedure.only(demand, whom), demand.only(whom), Optional.of(whom)))
                : Stream.of(new Party(procedure, demand, Optional.empty()));
    }

    /** The periods of the decision. */
    ProcedureClock clock(Timeline<ClockPolicy> policies, WorkingDays calendar) {
        var clock = ProcedureClock.of(procedure.served(demand), policies, calendar);
        return new ProcedureClock(clock.deadlines().stream().map(this::own).toList(), clock.missing());
    }

    private Deadline own(Deadline deadline) {
        return whom.map(deadline::of).orElse(deadline);
    }
}
