package org.fundwatch.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;

/** Unguessable bytes and ids. */
@ApplicationScoped
public class Randomness {
    private final SecureRandom source = new SecureRandom();

    public byte[] bytes(int count) {
        var bytes = new byte[count];
        source.nextBytes(bytes);
        return bytes;
    }

    public UUID uuid() {
        return UUID.randomUUID();
    }
}
