package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.kernel.Money;

@Entity
@Table(name = "claim_line")
@IdClass(ClaimLineRow.Key.class)
class ClaimLineRow {
    record Key(UUID checkId, int no) {}

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Id
    int no;

    String code;

    /** What the institution calls it. */
    String item;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    String qty;

    @Column(name = "price_fen")
    Long priceFen;

    @Column(name = "amount_fen")
    Long amountFen;

    String doctor;

    static ClaimLineRow of(UUID checkId, RecordedLine line, RecordedLine.Charge charge) {
        var row = new ClaimLineRow();
        row.checkId = checkId;
        row.no = line.no();
        row.code = charge.code().orElse(null);
        row.item = charge.name();
        row.firstDay = charge.first();
        row.lastDay = charge.last();
        row.qty = charge.qty();
        row.priceFen = charge.price().map(Money::fen).orElse(null);
        row.amountFen = charge.amount().map(Money::fen).orElse(null);
        row.doctor = line.doctor().orElse(null);
        return row;
    }

    RecordedLine toDomain() {
        return new RecordedLine(
                no,
                Optional.ofNullable(doctor),
                Optional.of(new RecordedLine.Charge(
                        Optional.ofNullable(code),
                        item,
                        firstDay,
                        lastDay,
                        qty,
                        Optional.ofNullable(priceFen).map(Money::ofFen),
                        Optional.ofNullable(amountFen).map(Money::ofFen))));
    }
}
