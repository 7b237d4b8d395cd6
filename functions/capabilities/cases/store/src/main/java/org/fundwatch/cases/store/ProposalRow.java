package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyReplay;
import org.fundwatch.cases.PenaltySums;
import org.fundwatch.cases.WaitingProposal;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.JsonBody;

@Entity
@Table(name = "penalty_proposal")
@IdClass(ProposalRow.Key.class)
class ProposalRow {
    record Key(String caseNumber, int number) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int number;

    @Column(name = "refund_fen")
    long refundFen;

    @Column(name = "fine_fen")
    long fineFen;

    @Column(name = "confiscated_fen")
    long confiscatedFen;

    String facts;

    @Column(name = "code_version")
    String codeVersion;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "proposed_at")
    Instant proposedAt;

    static ProposalRow of(CaseNumber number, WaitingProposal proposal) {
        var row = new ProposalRow();
        row.caseNumber = number.value();
        row.number = proposal.number();
        row.refundFen = proposal.sums().refund().fen();
        row.fineFen = proposal.sums().fine().fen();
        row.confiscatedFen = proposal.sums().confiscated().fen();
        row.facts = JsonBody.write(proposal.matter().facts());
        row.codeVersion = PenaltyCalculation.CODE_VERSION;
        row.proposedBy = proposal.by().value();
        row.proposedAt = proposal.at();
        return row;
    }

    WaitingProposal toDomain() {
        return new WaitingProposal(
                number,
                PenaltyReplay.matter(facts()),
                new PenaltySums(Money.ofFen(refundFen), Money.ofFen(fineFen), Money.ofFen(confiscatedFen)),
                new ActorId(proposedBy),
                proposedAt);
    }

    private Map<String, String> facts() {
        var stored = JsonBody.read(facts);
        var read = new LinkedHashMap<String, String>();
        stored.keys().forEach(name -> read.put(name, stored.text(name)));
        return read;
    }
}
