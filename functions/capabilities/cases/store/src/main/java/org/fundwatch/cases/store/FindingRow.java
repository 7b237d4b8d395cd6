package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.FundLoss;
import org.fundwatch.cases.Matched;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.published.ReportMatch;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

@Entity
@Table(name = "finding")
@IdClass(FindingRow.Key.class)
class FindingRow {
    record Key(String caseNumber, int number) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    ViolationKind kind;

    @Column(name = "amount_fen")
    long amountFen;

    @Column(name = "cost_fen")
    Long costFen;

    @Column(name = "reimbursement_rate")
    String reimbursementRate;

    boolean intent;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_match")
    ReportMatch match;

    @Column(name = "reported_fen")
    Long reportedFen;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static FindingRow of(CaseNumber number, Finding finding, ActorId by, Instant at) {
        var row = new FindingRow();
        row.caseNumber = number.value();
        row.number = finding.number();
        row.kind = finding.kind();
        row.amountFen = finding.amount().fen();
        row.intent = finding.intent();
        finding.computed().ifPresent(row::computed);
        finding.matched().ifPresent(row::matched);
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    Finding toDomain() {
        var matched = Optional.ofNullable(match).map(how -> new Matched(how, Money.ofFen(reportedFen)));
        var finding = new Finding(number, kind, Money.ofFen(amountFen), intent, matched);
        return costFen == null
                ? finding
                : finding.computedFrom(new FundLoss(Money.ofFen(costFen), Ratio.of(reimbursementRate)));
    }

    private void computed(FundLoss loss) {
        costFen = loss.cost().fen();
        reimbursementRate = loss.share().value().toPlainString();
    }

    private void matched(Matched how) {
        match = how.match();
        reportedFen = how.reported().fen();
    }
}
