package org.fundwatch.vault.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.rewards.payment.Proof;

/**
 * Who filed a report, as far as it lies sealed (举报人身份密文).
 *
 * @param envelope absent for the anonymous
 */
public record SealedReporter(UUID report, Proof proof, Optional<Envelope> envelope) {

    /** What the envelope was bound to. */
    public Map<String, String> context() {
        return Map.of("report", report.toString());
    }
}
