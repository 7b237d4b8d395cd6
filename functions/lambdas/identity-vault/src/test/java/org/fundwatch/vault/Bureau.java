package org.fundwatch.vault;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Whose account is debited, and where files for the bank go. */
public final class Bureau implements QuarkusTestResourceLifecycleManager {
    static final String BUCKET = "payments-demonstration";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "PAYMENT_BUCKET", BUCKET,
                "PAYER_NAME", "Bureau DEMONSTRATION",
                "PAYER_ACCOUNT", "00000000",
                "PAYER_BANK", "Bank of DEMONSTRATION");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
