package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fundwatch.claims.review.Months;
import org.fundwatch.claims.review.RuleMonth;
import org.fundwatch.claims.review.ShadowProposal;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.TraceJson;

@Entity
@Table(name = "shadow_proposal")
class ShadowProposalRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer number;

    String rule;

    String place;

    @Column(name = "from_month")
    LocalDate fromMonth;

    @Column(name = "until_month")
    LocalDate untilMonth;

    long found;

    long reviewed;

    long confirmed;

    String reason;

    String trace;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "proposed_at")
    Instant proposedAt;

    static ShadowProposalRow of(ShadowProposal proposal) {
        var row = new ShadowProposalRow();
        row.rule = proposal.rule();
        row.place = proposal.place();
        row.fromMonth = proposal.months().from().atDay(1);
        row.untilMonth = proposal.months().until().atDay(1);
        row.found = proposal.counts().found();
        row.reviewed = proposal.counts().reviewed();
        row.confirmed = proposal.counts().confirmed();
        row.reason = proposal.reason();
        row.trace = TraceJson.write(proposal.trace());
        row.proposedBy = proposal.by().value();
        row.proposedAt = proposal.at();
        return row;
    }

    ShadowProposal toDomain() {
        return new ShadowProposal(
                rule,
                place,
                new Months(YearMonth.from(fromMonth), YearMonth.from(untilMonth)),
                new RuleMonth.Counts(found, reviewed, confirmed),
                reason,
                TraceJson.read(trace),
                new ActorId(proposedBy),
                proposedAt);
    }
}
