package org.fundwatch.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Under whose certificates the database may stand, in one file for as long as the driver reads it. */
record Authorities(Path file) implements AutoCloseable {
    static Authorities of(Target target) {
        var all = text(target.authorities())
                + target.authority().map(Authorities::pem).orElse("");
        try {
            return new Authorities(Files.writeString(Files.createTempFile("authorities", ".pem"), all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem(String der) {
        return "\n-----BEGIN CERTIFICATE-----\n" + der + "\n-----END CERTIFICATE-----\n";
    }

    private static String text(String name) {
        try (var packaged = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return packaged == null
                    ? Files.readString(Path.of(name))
                    : new String(packaged.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
