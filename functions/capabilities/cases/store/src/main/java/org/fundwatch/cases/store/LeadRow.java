package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.Lead;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.platform.TraceJson;

@Entity
@Table(name = "lead")
@IdClass(OfMonth.class)
class LeadRow {
    @Id
    @Column(name = "institution_code")
    String institutionCode;

    @Id
    LocalDate month;

    @Column(name = "policy_id")
    String policyId;

    @Column(name = "policy_version")
    String policyVersion;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    String trace;

    @Column(name = "opened_at")
    Instant openedAt;

    static LeadRow of(Lead lead) {
        var row = new LeadRow();
        row.institutionCode = lead.tally().institution().value();
        row.month = lead.tally().month().atDay(1);
        row.policyId = lead.trace().policy().value();
        row.policyVersion = lead.trace().policyVersion();
        row.evidence = lead.evidence().orElse(null);
        row.trace = TraceJson.write(lead.trace());
        row.openedAt = lead.openedAt();
        return row;
    }

    Lead toDomain(TallyRow tally) {
        return new Lead(tally.toDomain(), Optional.ofNullable(evidence), TraceJson.read(trace), openedAt);
    }
}
