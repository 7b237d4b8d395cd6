package org.fundwatch.vault;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.objects.ObjectStore;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.payment.PaymentFile.Written;
import org.fundwatch.vault.bank.Batch;
import org.fundwatch.vault.bank.CreditTransferInitiation;
import org.fundwatch.vault.bank.Payer;
import org.fundwatch.vault.bank.Transfer;
import org.fundwatch.vault.bank.TransferTable;

/** Lays files for the bank into the private bucket, each under its own digest; their bytes go nowhere else. */
@ApplicationScoped
class Bank {
    private final ObjectStore objects;
    private final String bucket;
    private final Payer payer;

    Bank(
            ObjectStore objects,
            @ConfigProperty(name = "PAYMENT_BUCKET", defaultValue = "fundwatch-payments") String bucket,
            @ConfigProperty(name = "PAYER_NAME") String name,
            @ConfigProperty(name = "PAYER_ACCOUNT") String account,
            @ConfigProperty(name = "PAYER_BANK") String bank) {
        this.objects = objects;
        this.bucket = bucket;
        this.payer = new Payer(name, account, bank);
    }

    /** What there is to put on record once both lie there. */
    Uni<Written> lay(PaymentFile file, List<Transfer> transfers, Instant now) {
        var batch = new Batch(file.id(), file.preparedAt(), payer, transfers);
        var csv = TransferTable.of(batch);
        var pain = CreditTransferInitiation.of(batch);
        var written = new Written(now, transfers.size(), batch.sum(), sha256(csv), sha256(pain));
        return objects.put(bucket, PaymentFile.csvKey(file.id(), written.csvSha256()), csv, "text/csv")
                .chain(() -> objects.put(
                        bucket, PaymentFile.painKey(file.id(), written.painSha256()), pain, "application/xml"))
                .replaceWith(written);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not to be had", e);
        }
    }
}
