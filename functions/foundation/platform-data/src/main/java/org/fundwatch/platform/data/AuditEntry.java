package org.fundwatch.platform.data;

import java.time.Instant;
import java.util.Map;

/**
 * Who did what to which case, and when (审计记录).
 *
 * @param actor the token's subject, or the function's name
 * @param act the act as the API names it
 * @param details facts of the act; never anything of a reporter
 */
public record AuditEntry(String actor, String act, String subject, Instant at, Map<String, String> details) {
    public AuditEntry {
        details = Map.copyOf(details);
    }
}
