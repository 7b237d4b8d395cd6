package org.fundwatch.claimvalidation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.KnowledgeEdition;

/** What asking came to (检查结局): every door tells it in its own words, and none holds up care. */
public sealed interface Outcome {

    /** The same for every repeat of a request. */
    UUID checkId();

    /** Checked whole, and its record is on its way. */
    record Checked(UUID checkId, Claim claim, CheckResult result, KnowledgeEdition edition) implements Outcome {}

    /** Not checked: care and charging go on (未检查，请继续). */
    record GoOn(UUID checkId, Reason reason, Later later) implements Outcome {}

    /** Why a claim was not checked. */
    @Schema(name = "GoOnReason")
    enum Reason {
        /** The time for an answer was over. */
        LATE,
        /** There is no edition of the knowledge to go by. */
        NO_EDITION,
        /** The queue or the key service did not answer, so there would be no record. */
        NOT_RECORDED,
        /** More was found than one record holds; asking again comes to the same. */
        TOO_MUCH_FOUND,
        /** The check itself failed; the log says where. */
        BROKEN
    }

    /** What becomes of a claim that was not checked. */
    enum Later {
        /** It waits, and its findings can be fetched once it was checked. */
        QUEUED,
        /** It waits nowhere: only who asks again will know. */
        NOT_QUEUED
    }
}
