package org.fundwatch.claimscreening;

import io.smallrye.config.ConfigMapping;

/** Where partitions come from and where what comes of them goes; both come from the environment. */
@ConfigMapping(prefix = "claims")
interface Buckets {
    /** Of partitions; this function only reads it. */
    String inBucket();

    /** Of findings and summaries. */
    String outBucket();
}
