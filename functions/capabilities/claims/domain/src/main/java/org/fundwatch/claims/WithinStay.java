package org.fundwatch.claims;

/** A line dated before the admission or after the discharge (计费日期与住院时间不符); both days belong to the stay. */
record WithinStay() implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var visit = claim.visit();
        return visit.isInpatient()
                ? Answer.of(visit.lines().stream()
                        .filter(line -> outside(line, visit))
                        .map(line -> Found.line(line, Measures.none())))
                : Answer.nothing();
    }

    private static boolean outside(Line line, Visit visit) {
        return line.date().isBefore(visit.admitted())
                || visit.discharged().filter(line.date()::isAfter).isPresent();
    }
}
