package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fundwatch.claims.published.NotChecked;

@Entity
@Table(name = "claim_not_checked")
@IdClass(NotCheckedRow.Key.class)
class NotCheckedRow {
    record Key(UUID checkId, int number) {}

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Id
    int number;

    String rule;

    String what;

    static NotCheckedRow of(UUID checkId, int number, NotChecked notChecked) {
        var row = new NotCheckedRow();
        row.checkId = checkId;
        row.number = number;
        row.rule = notChecked.rule();
        row.what = notChecked.what();
        return row;
    }
}
