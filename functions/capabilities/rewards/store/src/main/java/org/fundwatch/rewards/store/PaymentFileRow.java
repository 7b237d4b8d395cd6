package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.payment.PaymentFile.Written;

/** Who prepares a file may not say that it was written: that is the vault's. */
@Entity
@Table(name = "payment_file")
class PaymentFileRow {
    @Id
    UUID id;

    @Column(name = "prepared_by")
    String preparedBy;

    @Column(name = "prepared_at")
    Instant preparedAt;

    @Column(name = "written_at", insertable = false, updatable = false)
    Instant writtenAt;

    @Column(insertable = false, updatable = false)
    Integer count;

    @Column(name = "sum_fen", insertable = false, updatable = false)
    Long sumFen;

    @Column(name = "csv_sha256", insertable = false, updatable = false)
    String csvSha256;

    @Column(name = "pain_sha256", insertable = false, updatable = false)
    String painSha256;

    static PaymentFileRow of(PaymentFile file) {
        var row = new PaymentFileRow();
        row.id = file.id();
        row.preparedBy = file.preparedBy().value();
        row.preparedAt = file.preparedAt();
        return row;
    }

    PaymentFile toDomain() {
        return new PaymentFile(
                id,
                new ActorId(preparedBy),
                preparedAt,
                Optional.ofNullable(writtenAt).map(this::written));
    }

    private Written written(Instant at) {
        return new Written(at, count, Money.ofFen(sumFen), csvSha256, painSha256);
    }
}
