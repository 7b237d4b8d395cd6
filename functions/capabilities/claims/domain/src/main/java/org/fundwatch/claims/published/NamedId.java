package org.fundwatch.claims.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.fundwatch.kernel.audit.Hash;

/** An id made from names alone (按名编号, RFC 9562, version 8): whoever works again comes to the same one without any memory. */
public final class NamedId {
    private static final long VERSION_8 = 0x8000L;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

    /** Stands in no name. */
    private static final String SEPARATOR = "\0";

    /** Another id for every other sequence of names. */
    public static UUID of(String... names) {
        var joined = String.join(SEPARATOR, names);
        var digest = ByteBuffer.wrap(
                HexFormat.of().parseHex(Hash.of(joined.getBytes(UTF_8)).hex()));
        var high = (digest.getLong() & ~VERSION_BITS) | VERSION_8;
        var low = (digest.getLong() & ~VARIANT_BITS) | VARIANT;
        return new UUID(high, low);
    }

    private NamedId() {}
}
