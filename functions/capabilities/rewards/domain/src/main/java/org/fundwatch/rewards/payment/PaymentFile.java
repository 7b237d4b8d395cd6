package org.fundwatch.rewards.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Money;

/**
 * One batch for the bank (支付文件), which the vault alone writes: as CSV and as ISO 20022 pain.001.
 *
 * @param written absent until the vault has written it; then it never changes
 */
public record PaymentFile(UUID id, ActorId preparedBy, Instant preparedAt, Optional<Written> written) {

    /**
     * What lies in the private bucket, each file under its own digest.
     *
     * @param count how many transfers, those left out not counted
     * @param csvSha256 64 hexadecimal digits
     * @param painSha256 64 hexadecimal digits
     */
    public record Written(Instant at, int count, Money sum, String csvSha256, String painSha256) {}

    /** Where a CSV with this digest lies in the bucket. */
    public static String csvKey(UUID id, String sha256) {
        return "payments/%s/%s.csv".formatted(id, sha256);
    }

    /** Where a pain.001 with this digest lies in the bucket. */
    public static String painKey(UUID id, String sha256) {
        return "payments/%s/%s.xml".formatted(id, sha256);
    }
}
