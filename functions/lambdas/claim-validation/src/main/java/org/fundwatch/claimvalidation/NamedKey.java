package org.fundwatch.claimvalidation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.fundwatch.claims.Written;
import org.fundwatch.claims.published.NamedId;

/** Ids and names of requests, so that a repeat has the same ones without any memory. */
public final class NamedKey {

    /** Another id for every other sequence of names. */
    public static UUID of(String... names) {
        return NamedId.of(names);
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
