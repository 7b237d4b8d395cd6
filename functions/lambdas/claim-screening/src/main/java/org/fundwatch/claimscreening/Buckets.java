package org.fundwatch.claimscreening;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where partitions come from, which this function only reads, and where what comes of them goes. */
@Singleton
class Buckets {
    private final String in;
    private final String out;

    Buckets(
            @ConfigProperty(name = "CLAIMS_IN_BUCKET") String in,
            @ConfigProperty(name = "CLAIMS_OUT_BUCKET") String out) {
        this.in = in;
        this.out = out;
    }

    /** Of partitions. */
    String in() {
        return in;
    }

    /** Of findings and summaries. */
    String out() {
        return out;
    }
}
