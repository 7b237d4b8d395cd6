package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "claim_finding_doctor")
@IdClass(FindingDoctorRow.Key.class)
class FindingDoctorRow {
    record Key(UUID checkId, int number, String doctor) {}

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Id
    int number;

    @Id
    String doctor;

    static FindingDoctorRow of(UUID checkId, int number, String doctor) {
        var row = new FindingDoctorRow();
        row.checkId = checkId;
        row.number = number;
        row.doctor = doctor;
        return row;
    }
}
