package org.fundwatch.vault.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.Money;
import org.fundwatch.vault.Payee;

/** Batches of invented people. */
final class Batches {
    private static final Payer PAYER = new Payer("DEMONSTRATION fund & agency", "00000000", "Bank of DEMONSTRATION");

    private Batches() {}

    static Transfer transfer(String reference, String holder, long fen) {
        var payee = new Payee(holder, "6222000000000001", "DEMONSTRATION <bank>", Optional.empty());
        return new Transfer(reference, Money.ofFen(fen), payee);
    }

    static Batch of(Transfer... transfers) {
        return new Batch(
                UUID.fromString("8f14e45f-ceea-467f-a8b6-1a2b3c4d5e6f"),
                Instant.parse("2026-11-24T16:30:00.123456Z"),
                PAYER,
                List.of(transfers));
    }
}
