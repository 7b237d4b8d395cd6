package org.fundwatch.claims.review;

import java.time.LocalDate;
import org.fundwatch.kernel.ActorId;

/** One step in the life of a finding (疑点办理环节): who, on which day in China, and why. */
public sealed interface ReviewStep {
    ActorId by();

    LocalDate on();

    String reason();

    FindingAct act();

    /** 初审: one person's opinion, which ends nothing. */
    record Reviewed(ActorId by, LocalDate on, Judgement judgement, String reason) implements Judged {
        @Override
        public FindingAct act() {
            return FindingAct.REVIEW;
        }
    }

    /** 复审: another person's, which counts. */
    record ReviewedAgain(ActorId by, LocalDate on, Judgement judgement, String reason) implements Judged {
        @Override
        public FindingAct act() {
            return FindingAct.REVIEW_AGAIN;
        }
    }

    /**
     * 申诉: the institution objects, by its own door, or on paper that staff record.
     *
     * @param receivedOn the day on which it came
     * @param reason what the institution says
     */
    record Appealed(ActorId by, LocalDate on, LocalDate receivedOn, String reason) implements ReviewStep {
        @Override
        public FindingAct act() {
            return FindingAct.RECEIVE_APPEAL;
        }
    }

    /** 核实: a third person's opinion, with the appeal before them if there is one. */
    record Verified(ActorId by, LocalDate on, Judgement judgement, String reason) implements Judged {
        @Override
        public FindingAct act() {
            return FindingAct.VERIFY;
        }
    }

    /** 处理: what comes of it. */
    record Handled(ActorId by, LocalDate on, Handling handling, String reason) implements ReviewStep {
        @Override
        public FindingAct act() {
            return FindingAct.HANDLE;
        }
    }

    /** A step in which somebody holds something of the finding. */
    sealed interface Judged extends ReviewStep permits Reviewed, ReviewedAgain, Verified {
        Judgement judgement();
    }
}
