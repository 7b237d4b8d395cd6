package org.fundwatch.cases.clocks;

import java.util.List;
import java.util.Set;
import org.fundwatch.kernel.LegalBasis;

/**
 * What the law says of one period (期限规定).
 *
 * @param starts any of these starts it
 * @param metBy any of these meets it; what starts a period of its own may meet another
 * @param meets which periods of this kind one of those meets
 * @param rolls whether an end on a day of rest moves to the first working day after it (程序规定 Art. 58)
 * @param excludes what takes time that is not counted
 * @param extensions in the order in which they may be granted
 */
public record ClockRule(
        Clock clock,
        LegalBasis basis,
        Set<Milestone> starts,
        Set<Milestone> metBy,
        Meets meets,
        Span span,
        Direction direction,
        boolean rolls,
        Set<PauseReason> excludes,
        List<Extension> extensions) {

    /** Which way a period runs from the day that starts it. */
    public enum Direction {
        /** 之日起. */
        AFTER,
        /** 之前. */
        BEFORE
    }

    /** Which periods of a kind one milestone meets. */
    public enum Meets {
        /** One filing answers all clues. */
        ALL,
        /** One unsealing lifts one seal. */
        ONE,
        /** Conduct that was discovered while it went on was discovered in time: what came before the start meets too. */
        EVER
    }

    /** Years that roll or pause, or an extension in another unit: {@link IllegalArgumentException}. */
    public ClockRule {
        starts = Set.copyOf(starts);
        metBy = Set.copyOf(metBy);
        excludes = Set.copyOf(excludes);
        extensions = List.copyOf(extensions);
        if (span.unit() == Span.Unit.YEARS && (rolls || !excludes.isEmpty())) {
            throw new IllegalArgumentException("a period of years neither rolls nor pauses");
        }
        if (extensions.stream().anyMatch(it -> it.by().unit() != span.unit())) {
            throw new IllegalArgumentException("an extension has the unit of its period");
        }
    }
}
