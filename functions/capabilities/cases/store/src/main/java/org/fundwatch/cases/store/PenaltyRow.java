package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.TraceJson;

@Entity
@Table(name = "penalty_decision")
@IdClass(PenaltyRow.Key.class)
class PenaltyRow {
    record Key(String caseNumber, int number) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int number;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "refund_fen")
    long refundFen;

    @Column(name = "fine_fen")
    long fineFen;

    @Column(name = "confiscated_fen")
    long confiscatedFen;

    @Column(name = "policy_id")
    String policyId;

    @Column(name = "policy_version")
    String policyVersion;

    @Column(name = "code_version")
    String codeVersion;

    String trace;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static PenaltyRow of(CaseNumber of, NumberedPenalty penalty, ActorId by, Instant at) {
        var row = new PenaltyRow();
        var decided = penalty.decided();
        row.caseNumber = of.value();
        row.number = penalty.number();
        row.decidedOn = decided.decidedOn();
        row.refundFen = decided.refund().fen();
        row.fineFen = decided.fine().fen();
        row.confiscatedFen = decided.confiscated().fen();
        row.policyId = decided.trace().policy().value();
        row.policyVersion = decided.trace().policyVersion();
        row.codeVersion = decided.trace().codeVersion();
        row.trace = TraceJson.write(decided.trace());
        row.decidedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    Decided toDomain(List<DecidedPart> parts) {
        return new Decided(decidedOn, Money.ofFen(refundFen), Money.ofFen(fineFen), parts, TraceJson.read(trace));
    }
}
