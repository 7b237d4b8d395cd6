package org.fundwatch.local.runtime;

import java.time.Instant;
import java.util.UUID;

/** An X-Ray trace header: nobody samples here, but functions may parse it. */
public final class TraceId {
    private TraceId() {}

    /** A root with its parent, as a function gets it. */
    static String next(Instant at) {
        return "%s;Parent=%s;Sampled=0".formatted(root(at), hex(16));
    }

    /** A root alone, as the gateway adds it to a request. */
    public static String root(Instant at) {
        return "Root=1-%08x-%s".formatted(at.getEpochSecond(), hex(24));
    }

    private static String hex(int digits) {
        return UUID.randomUUID().toString().replace("-", "").substring(0, digits);
    }
}
