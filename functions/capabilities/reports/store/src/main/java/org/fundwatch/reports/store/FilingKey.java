package org.fundwatch.reports.store;

import java.util.Arrays;
import org.fundwatch.reports.ReceiptSecret;

/** The key of one filing, worked out anew for each repeat and never stored; it gives the receipt's secret. */
public final class FilingKey {
    private final byte[] key;

    FilingKey(byte[] key) {
        this.key = key.clone();
    }

    public ReceiptSecret secret() {
        return ReceiptSecret.of(Arrays.copyOf(Hmac.of(key, Hmac.message("secret")), ReceiptSecret.BYTES));
    }

    /** Knows this content again, and tells nothing of it without the key. */
    public byte[] contentTag(byte[] content) {
        return Hmac.of(key, Hmac.message("content", content));
    }
}
