package org.fundwatch.cases.points;

import java.util.List;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** The answer on one practitioner's points of a year (年度记分). Every case is data: nothing here is an exception. */
public sealed interface PointsDecision {

    /**
     * The points are counted.
     *
     * @param reasons by their days; they add up to the total
     */
    record Counted(int total, List<PointsReason> reasons, Outcome outcome, LegalBasis basis, Trace trace)
            implements PointsDecision {

        /** Reasons that add up to another total: {@link IllegalArgumentException}. */
        public Counted {
            reasons = List.copyOf(reasons);
            if (reasons.stream().mapToInt(PointsReason::points).sum() != total) {
                throw new IllegalArgumentException("the reasons add up to the total");
            }
        }
    }

    /** The points given for an act lie outside what its situation, responsibility and adjustment allow. */
    record OutOfRange(ActId act, PointsRange allowed) implements PointsDecision {}

    /** The situation needs another measure on the institution than the one that is on file. */
    record WithoutFooting(ActId act, FootingKind needed) implements PointsDecision {}

    /** The sources do not say: ask, never guess. */
    record Undetermined(MissingFact missing) implements PointsDecision {}
}
