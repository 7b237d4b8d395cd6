package org.fundwatch.claims;

import java.time.LocalDateTime;

/**
 * A line dated before the admission or after the discharge (计费日期与住院时间不符); both days belong to the stay.
 *
 * @param tolerance hours before and after the stay that are let pass
 */
record WithinStay(int tolerance) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var visit = claim.visit();
        return Answer.all(visit.lines().stream().map(line -> line(line, visit)));
    }

    private Answer line(Line line, Visit visit) {
        var day = line.date();
        var inside = Answer.nothing();
        return line.time()
                .map(day::atTime)
                .map(at -> isOutside(at, visit) ? outside(line) : inside)
                .orElseGet(() -> day(line, visit));
    }

    /** Without its hour a line may lie on both sides of the limit. */
    private Answer day(Line line, Visit visit) {
        var first = isOutside(line.date().atStartOfDay(), visit);
        var last = isOutside(line.date().plusDays(1).atStartOfDay().minusNanos(1), visit);
        if (first != last) {
            return Answer.lacks("visit.lines.time");
        }
        return first ? outside(line) : Answer.nothing();
    }

    private boolean isOutside(LocalDateTime at, Visit visit) {
        return at.isBefore(visit.admitted().atStartOfDay().minusHours(tolerance))
                || visit.discharged()
                        .map(day -> day.plusDays(1).atStartOfDay().plusHours(tolerance))
                        .filter(end -> !at.isBefore(end))
                        .isPresent();
    }

    private static Answer outside(Line line) {
        return Answer.of(Found.line(line, Measures.none()));
    }
}
