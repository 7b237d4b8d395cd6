package org.fundwatch.claimvalidation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.fundwatch.claims.Written;

/** An id made from names alone, so that a repeat has the same one without any memory (RFC 9562, version 8). */
public final class NamedKey {
    private static final long VERSION_8 = 0x8000L;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

    /** Another id for every other sequence of names. */
    public static UUID of(String... names) {
        var digest = ByteBuffer.wrap(Digests.of(names));
        var high = (digest.getLong() & ~VERSION_BITS) | VERSION_8;
        var low = (digest.getLong() & ~VARIANT_BITS) | VARIANT;
        return new UUID(high, low);
    }

    /** A name for what has none: the SHA-256 of its bytes, in hexadecimal. */
    public static String digest(byte[] body) {
        return Digests.hex(body);
    }

    /** A name for what was read, in whatever order its keys come. */
    public static String content(Object asRead) {
        return digest(Written.of(asRead).getBytes(UTF_8));
    }

    private NamedKey() {}
}
