package org.fundwatch.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * Passwords and keys of this machine: made once, kept in files that only their owner can read.
 *
 * @param folder holds one file per secret; created when missing
 */
public record Secrets(Path folder) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secrets {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A random password of 192 bits, the same at every call with this name. */
    public String password(String name) {
        return once(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(24)));
    }

    /** A random key of that many bytes, the same at every call with this name. */
    public byte[] key(String name, int bytes) {
        return Base64.getDecoder().decode(once(name, () -> Base64.getEncoder().encodeToString(random(bytes))));
    }

    /** The text kept under this name; made by the supplier the first time. */
    public String once(String name, Supplier<String> first) {
        var file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file) : create(file, first.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String create(Path file, String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text, StandardOpenOption.WRITE);
        Files.move(fresh, file);
        return text;
    }

    private static byte[] random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return value;
    }
}
