package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.kernel.CaseNumber;

@Entity
@Table(name = "penalty_proposal_end")
@IdClass(ProposalRow.Key.class)
class ProposalEndRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    ProposalOutcome outcome;

    String reason;

    @Column(name = "ended_by")
    String endedBy;

    @Column(name = "ended_at")
    Instant endedAt;

    static ProposalEndRow of(CaseNumber number, EndedProposal ended) {
        var row = new ProposalEndRow();
        row.caseNumber = number.value();
        row.number = ended.proposal().number();
        row.outcome = ended.outcome();
        row.reason = ended.reason();
        row.endedBy = ended.by().value();
        row.endedAt = ended.at();
        return row;
    }
}
