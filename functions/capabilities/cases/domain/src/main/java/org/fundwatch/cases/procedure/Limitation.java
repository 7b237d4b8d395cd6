package org.fundwatch.cases.procedure;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/**
 * Whether the conduct on record of a case may still be punished (追责时效, 程序规定 Art. 6).
 *
 * @param conduct how many days on which conduct ended are on record
 * @param periods those that the rules on record give for them
 */
public record Limitation(int conduct, List<Deadline> periods) {
    private static final Set<Milestone> CONDUCT = Set.of(Milestone.CONDUCT_ENDED, Milestone.HARMFUL_CONDUCT_ENDED);

    public Limitation {
        periods = List.copyOf(periods);
    }

    static Limitation of(Stream<Happened> milestones, Timeline<ClockPolicy> policies, WorkingDays calendar) {
        var all = milestones.distinct().toList();
        var periods = ProcedureClock.of(all, policies, calendar).deadlines().stream()
                .filter(deadline -> deadline.clock().bars())
                .toList();
        return new Limitation(
                Math.toIntExact(all.stream().filter(Limitation::isConduct).count()), periods);
    }

    /**
     * The period that ended last, where each of them had ended before a clue was found; empty where none is on record, or where some
     * conduct was found in time or ended before the rules on record.
     */
    // INTERPRETATION: no finding names its conduct, so a penalty is barred where all of it is, decision record 0038
    public Optional<Deadline> bar(LocalDate on) {
        return periods.size() == conduct && periods.stream().allMatch(period -> period.isMissed(on))
                ? periods.stream().max(comparing(period -> period.due().earliest()))
                : Optional.empty();
    }

    private static boolean isConduct(Happened happened) {
        return CONDUCT.contains(happened.what());
    }
}
