package org.fundwatch.vault.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fundwatch.reports.Standing;
import org.fundwatch.rewards.payment.Proof;

/** The little that the vault may know of a report besides its sealed identity. */
@Entity
@Table(name = "report")
class ReporterRow {
    @Id
    UUID id;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Standing standing;

    @Column(name = "token_verifier")
    byte[] tokenVerifier;

    Proof proof() {
        return switch (standing) {
            case NAMED -> Proof.IDENTITY;
            case ANONYMOUS -> tokenVerifier == null ? Proof.RECEIPT : Proof.TOKEN;
        };
    }
}
