package org.fundwatch.vault.bank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fundwatch.kernel.Money;

/**
 * What one file for the bank is made of (支付批次): the same batch gives the same bytes.
 *
 * @param transfers at least one, in the order of their references
 */
public record Batch(UUID id, Instant preparedAt, Payer payer, List<Transfer> transfers) {
    public Batch {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("a batch pays somebody");
        }
    }

    /** All of it. */
    public Money sum() {
        return transfers.stream().map(Transfer::amount).reduce(Money.ZERO, Money::plus);
    }
}
