package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.ApprovalNumber;

@Entity
@Table(name = "reward_approval")
class RewardApprovalRow {
    @Id
    @Column(name = "approval_number")
    String approvalNumber;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "amount_fen")
    long amountFen;

    @Column(name = "fund_source")
    String fundSource;

    @Column(name = "budget_year")
    int budgetYear;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;

    static RewardApprovalRow of(ApprovedReward approved) {
        var row = new RewardApprovalRow();
        row.approvalNumber = approved.number().value();
        row.caseNumber = approved.caseNumber().value();
        row.amountFen = approved.amount().fen();
        row.fundSource = approved.fundSource();
        row.budgetYear = approved.budgetYear();
        row.approvedBy = approved.by().value();
        row.approvedAt = approved.at();
        return row;
    }

    ApprovedReward toDomain() {
        return new ApprovedReward(
                new ApprovalNumber(approvalNumber),
                new CaseNumber(caseNumber),
                Money.ofFen(amountFen),
                fundSource,
                budgetYear,
                new ActorId(approvedBy),
                approvedAt);
    }
}
