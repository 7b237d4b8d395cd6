package org.fundwatch.credit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fundwatch.credit.PenaltyId;
import org.fundwatch.credit.Revoked;
import org.fundwatch.kernel.CaseNumber;

@Entity
@Table(name = "credit_revocation")
@IdClass(CreditKey.class)
class RevokedRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int decision;

    String institution;

    @Column(name = "revoked_on")
    LocalDate revokedOn;

    Revoked toDomain() {
        return new Revoked(new PenaltyId(new CaseNumber(caseNumber), decision), revokedOn);
    }
}
