package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fundwatch.claims.review.FindingAct;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.Handling;
import org.fundwatch.claims.review.Judgement;
import org.fundwatch.claims.review.ReviewClock;
import org.fundwatch.claims.review.ReviewDue;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.claims.review.TakenStep;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;

@Entity
@Table(name = "finding_step")
@IdClass(FindingStepRow.Key.class)
class FindingStepRow {
    record Key(UUID checkId, int number, int ordinal) {}

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Id
    int number;

    @Id
    int ordinal;

    @Enumerated(EnumType.STRING)
    FindingAct act;

    @Enumerated(EnumType.STRING)
    Judgement judgement;

    @Enumerated(EnumType.STRING)
    Handling handling;

    @Column(name = "received_on")
    LocalDate receivedOn;

    String reason;

    @Column(name = "done_by")
    String doneBy;

    @Column(name = "done_on")
    LocalDate doneOn;

    @Column(name = "done_at")
    Instant doneAt;

    @Enumerated(EnumType.STRING)
    ReviewClock clock;

    @Column(name = "due_on")
    LocalDate dueOn;

    String missing;

    static FindingStepRow of(FindingRef ref, int ordinal, TakenStep taken) {
        var step = taken.step();
        var row = new FindingStepRow();
        row.checkId = ref.checkId();
        row.number = ref.number();
        row.ordinal = ordinal;
        row.act = step.act();
        row.reason = step.reason();
        row.doneBy = step.by().value();
        row.doneOn = step.on();
        row.doneAt = taken.at();
        row.clock = taken.clock();
        row.said(step);
        row.due(taken.due());
        return row;
    }

    TakenStep toDomain() {
        return new TakenStep(step(new ActorId(doneBy)), doneAt, clock, due());
    }

    private void said(ReviewStep step) {
        switch (step) {
            case ReviewStep.Judged judged -> judgement = judged.judgement();
            case ReviewStep.Appealed appealed -> receivedOn = appealed.receivedOn();
            case ReviewStep.Handled handled -> handling = handled.handling();
        }
    }

    private void due(ReviewDue due) {
        switch (due) {
            case ReviewDue.By(var last) -> dueOn = last;
            case ReviewDue.Undetermined(var fact) -> missing = fact.name();
            case ReviewDue.None _ -> throw new IllegalArgumentException("nobody acts on a finding at its end");
        }
    }

    private ReviewDue due() {
        return dueOn == null ? new ReviewDue.Undetermined(new MissingFact(missing)) : new ReviewDue.By(dueOn);
    }

    private ReviewStep step(ActorId by) {
        return switch (act) {
            case REVIEW -> new ReviewStep.Reviewed(by, doneOn, judgement, reason);
            case REVIEW_AGAIN -> new ReviewStep.ReviewedAgain(by, doneOn, judgement, reason);
            case RECEIVE_APPEAL -> new ReviewStep.Appealed(by, doneOn, receivedOn, reason);
            case VERIFY -> new ReviewStep.Verified(by, doneOn, judgement, reason);
            case HANDLE -> new ReviewStep.Handled(by, doneOn, handling, reason);
        };
    }
}
