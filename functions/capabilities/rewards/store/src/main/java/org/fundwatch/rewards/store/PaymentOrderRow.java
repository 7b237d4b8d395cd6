package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.payment.OrderState;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.ReturnReason;
import org.fundwatch.rewards.payment.SentBack;

@Entity
@Table(name = "payment_order")
@IdClass(PaymentOrderRow.Key.class)
class PaymentOrderRow {
    record Key(String approvalNumber, int number) {}

    @Id
    @Column(name = "approval_number")
    String approvalNumber;

    @Id
    int number;

    @Column(name = "file_id")
    UUID fileId;

    @Column(name = "amount_fen")
    long amountFen;

    @Column(name = "claimed_at")
    Instant claimedAt;

    @Enumerated(EnumType.STRING)
    OrderState state;

    @Column(name = "ordered_by")
    String orderedBy;

    @Column(name = "bank_reference", insertable = false, updatable = false)
    String bankReference;

    @Column(name = "sent_back_reference", insertable = false, updatable = false)
    String sentBackReference;

    @Column(name = "sent_back_on", insertable = false, updatable = false)
    LocalDate sentBackOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_back_reason", insertable = false, updatable = false)
    ReturnReason sentBackReason;

    static PaymentOrderRow of(PaymentOrder order, Instant claimedAt, ActorId by) {
        var row = new PaymentOrderRow();
        row.approvalNumber = order.approval().value();
        row.number = order.number();
        row.fileId = order.file();
        row.amountFen = order.amount().fen();
        row.claimedAt = claimedAt;
        row.state = order.state();
        row.orderedBy = by.value();
        return row;
    }

    PaymentOrder toDomain() {
        return new PaymentOrder(
                new ApprovalNumber(approvalNumber),
                number,
                fileId,
                Money.ofFen(amountFen),
                state,
                Optional.ofNullable(bankReference),
                Optional.ofNullable(sentBackReference)
                        .map(reference -> new SentBack(reference, sentBackOn, sentBackReason)));
    }
}
