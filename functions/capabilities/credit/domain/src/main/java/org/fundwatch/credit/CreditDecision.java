package org.fundwatch.credit;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.credit.published.CreditGraded;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** The answer on one institution's credit (信用评价). Every case is data: nothing here is an exception. */
public sealed interface CreditDecision {

    /** What led to the answer; an appeal reads it. */
    Trace trace();

    /** Whether nothing has changed but the day, or the code: the same facts, asked the same, gave the same answers. */
    default boolean saysTheSameAs(CreditDecision earlier) {
        return CreditFacts.grounds(trace()).equals(CreditFacts.grounds(earlier.trace()));
    }

    /** Whether something else came out than before, which is what others are told. */
    default boolean movesFrom(CreditDecision earlier) {
        return !outcome().equals(earlier.outcome());
    }

    /** What the other capabilities may know; the number is that of the decision among those of the institution. */
    default CreditGraded announced(InstitutionCode institution, int number, LocalDate gradedOn) {
        var example = this instanceof Graded graded && graded.score().example();
        return new CreditGraded(institution, number, outcome(), trace().policy(), gradedOn, example);
    }

    private CreditGraded.Outcome outcome() {
        return switch (this) {
            case Graded graded ->
                new CreditGraded.Outcome.Grade(
                        graded.score().points().toString(), graded.score().grade());
            case Undetermined open -> new CreditGraded.Outcome.Undetermined(open.missing());
        };
    }

    /** The institution is graded; the reasons add up to the score. */
    record Graded(CreditScore score, List<Reason> reasons, Trace trace) implements CreditDecision {

        /** Reasons that add up to another score: {@link IllegalArgumentException}. */
        public Graded {
            reasons = List.copyOf(reasons);
            var sum = reasons.stream().map(Reason::points).reduce(Points.none(0), Points::plus);
            if (sum.compareTo(score.points()) != 0) {
                throw new IllegalArgumentException("the reasons add up to the score");
            }
        }
    }

    /** The scheme does not say, or may not decide here: ask, never guess. */
    record Undetermined(MissingFact missing, Trace trace) implements CreditDecision {}
}
