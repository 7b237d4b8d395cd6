package org.fundwatch.credit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "credit_institution")
class CreditInstitutionRow {
    @Id
    String code;

    @Column(name = "asked_at")
    Instant askedAt;
}
