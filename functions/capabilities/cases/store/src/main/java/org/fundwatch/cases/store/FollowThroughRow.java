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
import org.fundwatch.cases.FollowThrough;
import org.fundwatch.cases.FollowThroughKind;
import org.fundwatch.kernel.CaseNumber;

@Entity
@Table(name = "follow_through")
class FollowThroughRow {
    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "case_number")
    String caseNumber;

    int decision;

    @Enumerated(EnumType.STRING)
    FollowThroughKind kind;

    @Column(name = "on_day")
    LocalDate onDay;

    int position;

    String detail;

    @Column(name = "happened_at")
    Instant happenedAt;

    static FollowThroughRow of(FollowThrough done) {
        var row = new FollowThroughRow();
        row.eventId = done.event();
        row.caseNumber = done.caseNumber().value();
        row.decision = done.decision();
        row.kind = done.kind();
        row.onDay = done.on();
        row.position = done.position();
        row.detail = done.detail();
        row.happenedAt = done.at();
        return row;
    }

    FollowThrough toDomain() {
        return new FollowThrough(
                eventId, new CaseNumber(caseNumber), decision, kind, onDay, position, detail, happenedAt);
    }
}
