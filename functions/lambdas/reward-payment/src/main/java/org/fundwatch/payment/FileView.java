package org.fundwatch.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.rewards.payment.PaymentFile;

/**
 * A batch, and where its file lies once the vault has written it: in the bucket, never in an answer.
 *
 * @param written absent until then
 */
@Schema(name = "PaymentFile")
record FileView(UUID file, String preparedBy, Instant preparedAt, Optional<Written> written) {

    /**
     * What counts.
     *
     * @param count how many transfers; a reward that fell before is left out
     */
    @Schema(name = "WrittenFile")
    record Written(
            Instant at, int count, long sumFen, String csv, String csvSha256, String pain001, String pain001Sha256) {}

    /** At most 200, the newest first. */
    @Schema(name = "PaymentFileList")
    record Listed(List<FileView> files) {}

    static FileView of(PaymentFile file) {
        return new FileView(
                file.id(),
                file.preparedBy().value(),
                file.preparedAt(),
                file.written().map(written -> of(file.id(), written)));
    }

    private static Written of(UUID id, PaymentFile.Written written) {
        return new Written(
                written.at(),
                written.count(),
                written.sum().fen(),
                PaymentFile.csvKey(id, written.csvSha256()),
                written.csvSha256(),
                PaymentFile.painKey(id, written.painSha256()),
                written.painSha256());
    }
}
