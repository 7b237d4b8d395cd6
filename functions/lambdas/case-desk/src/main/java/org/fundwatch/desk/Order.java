package org.fundwatch.desk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.data.AuditEntry;

/**
 * What somebody who may do so asked for: it is audited as it stands, and the same key with another order is refused.
 *
 * @param subject the case number, or the institution's code
 * @param details the content in canonical words
 */
record Order(UUID key, String act, String subject, ActorId by, Instant at, Map<String, String> details) {
    Order {
        details = Map.copyOf(details);
    }

    Order with(Map<String, String> content) {
        return new Order(key, act, subject, by, at, content);
    }

    /** The same order, as what it came to be. */
    Order as(String done) {
        return new Order(key, done, subject, by, at, details);
    }

    AuditEntry audit() {
        return new AuditEntry(by.value(), act, subject, at, details);
    }
}
