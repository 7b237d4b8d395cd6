package org.fundwatch.local.gateway;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/** Names one request, in the gateway's form: fifteen characters and an equals sign. */
final class RequestId {
    private static final int BYTES = 11;

    private RequestId() {}

    static String next() {
        var bytes = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
