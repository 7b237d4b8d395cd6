package org.fundwatch.platform.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fundwatch.platform.CloudEvent;

/** One event of the outbox, as it will go over the bus. */
@Entity
@Table(name = "outbox")
class OutboxRow {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long seq;

    String type;

    Instant time;

    String detail;

    @Column(name = "sent_at", insertable = false)
    Instant sentAt;

    static OutboxRow of(CloudEvent event) {
        var row = new OutboxRow();
        row.id = UUID.fromString(event.id());
        row.type = event.type();
        row.time = Instant.parse(event.time());
        row.detail = event.json();
        return row;
    }
}
