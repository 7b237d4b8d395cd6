package org.fundwatch.claimvalidation;

import java.nio.ByteBuffer;
import java.util.UUID;

/** The id of a check: of institution and key alone, so that a repeat is the same check without any memory (RFC 9562, version 8). */
final class CheckId {
    private static final String NAMESPACE = "fundwatch.org/claim-check";
    private static final long VERSION_8 = 0x8000L;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

    static UUID of(Question question) {
        var digest = ByteBuffer.wrap(Digests.of(
                NAMESPACE, question.institution().value(), question.key().toString()));
        var high = (digest.getLong() & ~VERSION_BITS) | VERSION_8;
        var low = (digest.getLong() & ~VARIANT_BITS) | VARIANT;
        return new UUID(high, low);
    }

    private CheckId() {}
}
