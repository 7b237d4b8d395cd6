package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FindingStage;

/** What an act came to for one of its findings. */
sealed interface FindingOutcome {
    FindingRef ref();

    /** It was done. */
    record Did(FindingRef ref, FindingStage stage) implements FindingOutcome {}

    /**
     * It was not, and nothing of this finding changed.
     *
     * @param stage where it stands, if that is why
     * @param day from or until which something else holds, if that is why
     */
    record Refused(FindingRef ref, Why why, Optional<FindingStage> stage, Optional<LocalDate> day)
            implements FindingOutcome {}

    /** Why not. */
    enum Why {
        /** Nobody knows such a finding. */
        UNKNOWN,
        /** It does not stand where this can be done. */
        NOT_NOW,
        /** Whoever held something of it before does not judge it again. */
        SECOND_PERSON_NEEDED,
        /** The institution may appeal until that day. */
        APPEAL_STILL_OPEN,
        /** The appeal would have come before that day, on which there was nothing to appeal against. */
        BEFORE_ITS_CAUSE,
        /** The period of the appeal ended with that day, before it came. */
        APPEAL_TOO_LATE
    }
}
