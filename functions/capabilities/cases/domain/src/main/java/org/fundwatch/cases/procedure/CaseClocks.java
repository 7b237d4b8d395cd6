package org.fundwatch.cases.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.ClockRule;
import org.fundwatch.cases.clocks.ClockState;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.ProcedureClock;

/**
 * The periods of one case as people look at them (期限一览): those that run, and those that nothing has started yet.
 *
 * @param rules what the law says of every kind of period
 * @param standing whether there is still something to decide: what bars a penalty presses nobody once the case is closed
 */
public record CaseClocks(ProcedureClock running, List<ClockRule> rules, Standing standing) {

    /** Whether the case is still open (是否结案). */
    public enum Standing {
        OPEN,
        CLOSED;

        private static final Set<Stage> ENDS =
                EnumSet.of(Stage.REFUSED, Stage.CLOSED_UNSUBSTANTIATED, Stage.CLOSED_SUBSTANTIATED);

        /** How it stands at the end of a day. */
        static Standing of(CaseProcedure procedure, LocalDate on) {
            return ENDS.contains(procedure.stage()) && !procedure.movedOn().isAfter(on) ? CLOSED : OPEN;
        }
    }

    public CaseClocks {
        rules = List.copyOf(rules);
    }

    /** The rules of the kinds that nothing has started. */
    public List<ClockRule> notStarted() {
        return rules.stream().filter(rule -> running.of(rule.clock()).isEmpty()).toList();
    }

    /** The worst colour of its periods; empty where none is open or missed. */
    public Optional<Colour> colour(LocalDate on) {
        return running.deadlines().stream()
                .flatMap(deadline -> colour(deadline, on).stream())
                .max(Comparator.naturalOrder());
    }

    /** The colour of one of its periods; empty where nobody has anything to do about it. */
    public Optional<Colour> colour(Deadline deadline, LocalDate on) {
        return standing == Standing.CLOSED && deadline.clock().bars() ? Optional.empty() : Colour.of(deadline, on);
    }

    /** What presses most: of what is past or open, and not paused, that which ends first. */
    public Optional<Deadline> next(LocalDate on) {
        return pressing(on).findFirst();
    }

    /** What was missed, and was no right that the party left unused. */
    public List<Deadline> past(LocalDate on) {
        return pressing(on).filter(deadline -> deadline.isMissed(on)).toList();
    }

    /** What people are told on a day: whatever is past, and whatever may end within so many days of each policy. */
    public List<Deadline> alerts(LocalDate on) {
        return pressing(on).filter(deadline -> deadline.isAlerted(on)).toList();
    }

    /** The same with days of the asker's own: what is past, and what may end by a day. */
    public List<Deadline> endingBy(LocalDate last, LocalDate on) {
        return pressing(on)
                .filter(deadline -> !deadline.due().earliest().isAfter(last))
                .toList();
    }

    private Stream<Deadline> pressing(LocalDate on) {
        return running.deadlines().stream()
                .filter(deadline -> deadline.state(on) != ClockState.PAUSED)
                .filter(deadline -> colour(deadline, on).isPresent());
    }
}
