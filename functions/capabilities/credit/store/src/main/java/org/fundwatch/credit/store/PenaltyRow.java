package org.fundwatch.credit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fundwatch.credit.Penalty;
import org.fundwatch.credit.PenaltyId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;

@Entity(name = "CreditPenaltyRow")
@Table(name = "credit_penalty")
@IdClass(CreditKey.class)
class PenaltyRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int decision;

    String institution;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String article;

    @Column(name = "fine_fen")
    long fineFen;

    Penalty toDomain() {
        return new Penalty(
                new PenaltyId(new CaseNumber(caseNumber), decision),
                decidedOn,
                Penalty.articles(article),
                Money.ofFen(fineFen));
    }
}
