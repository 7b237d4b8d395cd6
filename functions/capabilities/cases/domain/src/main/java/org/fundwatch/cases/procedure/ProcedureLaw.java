package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.ClockPolicies;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.ClockRule;
import org.fundwatch.cases.clocks.LateChargeRule;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.cases.clocks.ProcedureEvent.Extended;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.WorkingDays;

/** Everything that the procedure of a penalty is counted by (办案期限依据): periods, late payment, working days. */
public record ProcedureLaw(
        Timeline<ClockPolicy> periods,
        Timeline<LateChargeRule> latePayment,
        Timeline<SummaryRule> summary,
        WorkingDays calendar) {
    /** What the file of a case says by itself, so that nobody records it. */
    private static final Set<Milestone> OF_THE_FILE = Set.of(Milestone.DECIDED, Milestone.FINE_PAID);

    /** Reads the policies with the given reader. */
    public static ProcedureLaw read(Function<String, Tree> reader) {
        return new ProcedureLaw(
                ClockPolicies.of(ClockPolicies.PENALTY.stream().map(reader).toList()),
                LateChargeRule.timeline(
                        LateChargeRule.RESOURCES.stream().map(reader).toList()),
                SummaryRule.timeline(SummaryRule.RESOURCES.stream().map(reader).toList()),
                WorkingDays.china());
    }

    /** Whether a penalty may be decided on the spot, by the rule in force on the day of its decision. */
    public SummaryAnswer summary(Demand demand) {
        return summary.at(demand.decidedOn())
                .map(rule -> rule.answer(demand))
                .orElseGet(() -> new SummaryAnswer.Undetermined(
                        new MissingFact("rule on decisions on the spot in force on " + demand.decidedOn())));
    }

    /** Every period of a case as of a day. */
    public CaseClocks clocks(CaseProcedure procedure, LocalDate on) {
        return new CaseClocks(procedure.clock(on, periods, calendar), rules(), CaseClocks.Standing.of(procedure, on));
    }

    /** Whether the conduct on record of a case may still be punished. */
    public Limitation limitation(CaseProcedure procedure) {
        return procedure.limitation(periods, calendar);
    }

    /** What is owed at the end of a day. */
    public Balance balance(CaseProcedure procedure, LocalDate on) {
        return Balance.of(procedure, it -> it.clock(on, periods, calendar), on, latePayment);
    }

    /** Whether a milestone starts or meets a period, and is not known from the file. */
    public boolean isRecorded(Milestone milestone) {
        return !OF_THE_FILE.contains(milestone)
                && rules().stream()
                        .anyMatch(rule -> rule.starts().contains(milestone)
                                || rule.metBy().contains(milestone));
    }

    /** Whether this takes time that some period does not count. */
    public boolean excludes(PauseReason reason) {
        return rules().stream().anyMatch(rule -> rule.excludes().contains(reason));
    }

    /** Whether a period of this kind can be made longer at all. */
    public boolean canBeLonger(Clock clock) {
        return rules().stream()
                .anyMatch(rule -> rule.clock() == clock && !rule.extensions().isEmpty());
    }

    /** Whether the newest entry, an extension, is one that the rules leave. */
    public boolean leaves(CaseProcedure extended, Occurrence.Lengthened longer) {
        var wanted = new Extended(longer.clock(), longer.on(), longer.days());
        return granted(extended.clock(longer.on(), periods, calendar), longer.clock())
                        .filter(wanted::equals)
                        .count()
                == extended.record().events().filter(wanted::equals).count();
    }

    private static Stream<Extended> granted(ProcedureClock clock, Clock kind) {
        return clock.of(kind).stream().flatMap(deadline -> deadline.extensions().stream());
    }

    private List<ClockRule> rules() {
        return periods.periods().stream()
                .flatMap(period -> period.value().rules().stream())
                .toList();
    }
}
