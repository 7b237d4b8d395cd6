package org.fundwatch.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.publication.Delisting;
import org.fundwatch.publication.EntryId;
import org.fundwatch.publication.Withdrawal;

@Entity
@Table(name = "listing_withdrawal")
class WithdrawalRow {
    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Enumerated(EnumType.STRING)
    Delisting reason;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static WithdrawalRow of(Withdrawal withdrawal, ActorId by, Instant at) {
        var row = new WithdrawalRow();
        row.entryId = withdrawal.id().value();
        row.reason = withdrawal.reason();
        row.decidedOn = withdrawal.decidedOn();
        row.dueOn = withdrawal.due();
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    Withdrawal toDomain() {
        return new Withdrawal(new EntryId(entryId), reason, decidedOn, dueOn);
    }
}
