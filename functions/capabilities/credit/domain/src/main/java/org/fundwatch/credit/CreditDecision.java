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

        /** Whether score or grade are others than before, which is what others are told. */
        public boolean movesFrom(CreditDecision earlier) {
            return !(earlier instanceof Graded graded && graded.score.equals(score));
        }

        /** What the other capabilities may know. */
        public CreditGraded announced(InstitutionCode institution, LocalDate gradedOn) {
            return new CreditGraded(
                    institution, score.points().toString(), score.grade(), score.scheme(), gradedOn, score.example());
        }
    }

    /** The scheme does not say, or may not decide here: ask, never guess. */
    record Undetermined(MissingFact missing, Trace trace) implements CreditDecision {}
}
