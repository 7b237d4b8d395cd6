package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.rewards.payment.CheckOutcome;
import org.fundwatch.rewards.payment.PayoutCheck;
import org.fundwatch.rewards.payment.Proof;

@Entity
@Table(name = "payout_check")
@IdClass(PayoutCheckRow.Key.class)
class PayoutCheckRow {
    record Key(String approvalNumber, int number) {}

    @Id
    @Column(name = "approval_number")
    String approvalNumber;

    @Id
    int number;

    @Column(name = "claimed_at")
    Instant claimedAt;

    @Enumerated(EnumType.STRING)
    CheckOutcome outcome;

    @Enumerated(EnumType.STRING)
    Proof proof;

    String fields;

    @Column(name = "checked_by")
    String checkedBy;

    Instant at;

    static PayoutCheckRow of(String approval, int number, Instant claimedAt, PayoutCheck check) {
        var row = new PayoutCheckRow();
        row.approvalNumber = approval;
        row.number = number;
        row.claimedAt = claimedAt;
        row.outcome = check.outcome();
        row.proof = check.proof();
        row.fields = String.join(",", check.fields());
        row.checkedBy = check.by().value();
        row.at = check.at();
        return row;
    }

    PayoutCheck toDomain() {
        var named = fields.isEmpty() ? List.<String>of() : List.of(fields.split(","));
        return new PayoutCheck(outcome, proof, named, new ActorId(checkedBy), at);
    }
}
