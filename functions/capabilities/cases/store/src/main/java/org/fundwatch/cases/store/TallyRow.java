package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fundwatch.cases.Tally;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;

@Entity
@Table(name = "claim_tally")
@IdClass(OfMonth.class)
class TallyRow {
    @Id
    @Column(name = "institution_code")
    String institutionCode;

    @Id
    LocalDate month;

    int checks;

    int findings;

    int violations;

    @Column(name = "amount_fen")
    long amountFen;

    @Column(name = "screened_findings")
    int screenedFindings;

    @Column(name = "screened_violations")
    int screenedViolations;

    @Column(name = "screened_fen")
    long screenedFen;

    Tally toDomain() {
        return new Tally(
                new InstitutionCode(institutionCode),
                YearMonth.from(month),
                checks,
                Math.max(findings, screenedFindings),
                Math.max(violations, screenedViolations),
                Money.ofFen(amountFen).atLeast(Money.ofFen(screenedFen)));
    }
}
