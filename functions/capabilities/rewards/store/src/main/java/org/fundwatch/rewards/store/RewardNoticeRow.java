package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fundwatch.kernel.MissingFact;

@Entity
@Table(name = "reward_notice")
class RewardNoticeRow {
    @Id
    @Column(name = "approval_number")
    String approvalNumber;

    @Column(name = "notified_on")
    LocalDate notifiedOn;

    @Column(name = "claim_by")
    LocalDate claimBy;

    String missing;

    @Column(name = "policy_id")
    String policyId;

    @Column(name = "policy_version")
    String policyVersion;

    @Column(name = "notified_by")
    String notifiedBy;

    @Column(name = "notified_at")
    Instant notifiedAt;

    static RewardNoticeRow of(GivenNotice notice) {
        var row = new RewardNoticeRow();
        row.approvalNumber = notice.approval().value();
        row.notifiedOn = notice.receivedOn();
        row.claimBy = notice.term().due().certain().orElse(null);
        row.missing = notice.term().due().missingFact().map(MissingFact::name).orElse(null);
        row.policyId = notice.term().trace().policy().value();
        row.policyVersion = notice.term().trace().policyVersion();
        row.notifiedBy = notice.by().value();
        row.notifiedAt = notice.at();
        return row;
    }
}
