package org.fundwatch.cases.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Whether a new application is taken (是否受理定点申请). Every case is data: nothing here is an exception. */
public sealed interface ReapplicationDecision {

    /** Whether it bars longer than another does, or cannot tell yet how long. */
    default boolean outlasts(ReapplicationDecision other) {
        return switch (this) {
            case Free _ -> false;
            case Undetermined _ -> true;
            case Barred _ -> freeFrom().isAfter(other.freeFrom());
        };
    }

    private LocalDate freeFrom() {
        return switch (this) {
            case Free _ -> LocalDate.MIN;
            case Undetermined _ -> LocalDate.MAX;
            case Barred barred -> barred.freeOn().orElse(LocalDate.MAX);
        };
    }

    /** Nothing on record bars it; other conditions of an application are not looked at here. */
    record Free(Trace trace) implements ReapplicationDecision {}

    /** It is not taken (不予受理). */
    record Barred(List<OpenBar> bars, LegalBasis basis, Trace trace) implements ReapplicationDecision {
        public Barred {
            bars = List.copyOf(bars);
        }

        /** The first day on which nothing bars it any more; empty while one of the reasons has no end of its own. */
        public Optional<LocalDate> freeOn() {
            return bars.stream().allMatch(bar -> bar.freeOn().isPresent())
                    ? bars.stream().map(bar -> bar.freeOn().orElseThrow()).max(LocalDate::compareTo)
                    : Optional.empty();
        }
    }

    /** The sources do not say: ask, never guess. */
    record Undetermined(MissingFact missing) implements ReapplicationDecision {}

    /**
     * One bar.
     *
     * @param freeOn its first free day; empty while the reason holds, or while something is owed
     * @param owed what keeps it open beyond its length
     */
    record OpenBar(BarReason reason, Optional<LocalDate> freeOn, Optional<Outstanding> owed) {
        boolean holdsOn(LocalDate day) {
            return freeOn.map(day::isBefore).orElse(true);
        }

        /** Such as FALSE_APPLICATION until 2026-03-02. */
        @Override
        public String toString() {
            return reason
                    + freeOn.map(day -> " until " + day)
                            .orElseGet(() ->
                                    " while " + owed.map(Outstanding::name).orElse("it holds"));
        }
    }
}
