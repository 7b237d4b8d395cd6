package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fundwatch.cases.FollowUp;
import org.fundwatch.cases.FollowUpKind;
import org.fundwatch.kernel.CaseNumber;

@Entity
@Table(name = "follow_up")
class FollowUpRow {
    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    FollowUpKind kind;

    @Column(name = "on_day")
    LocalDate onDay;

    int position;

    String detail;

    @Column(name = "happened_at")
    Instant happenedAt;

    static FollowUpRow of(FollowUp done) {
        var row = new FollowUpRow();
        row.eventId = done.event();
        row.caseNumber = done.caseNumber().value();
        row.kind = done.kind();
        row.onDay = done.on();
        row.position = done.position();
        row.detail = done.detail();
        row.happenedAt = done.at();
        return row;
    }

    FollowUp toDomain() {
        return new FollowUp(eventId, new CaseNumber(caseNumber), kind, onDay, position, detail, happenedAt);
    }
}
