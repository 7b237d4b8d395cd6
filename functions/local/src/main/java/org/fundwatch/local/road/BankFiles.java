package org.fundwatch.local.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files for the bank as whoever sends them to it finds them. */
record BankFiles(Path folder) {
    private static final int FORMS = 2;

    /** How many hold the transfer of this approval; {@link NotAsExpected} if one of a form is missing or is not what its name says. */
    int with(String approval) {
        var found = naming(approval);
        NotAsExpected.unless(found.size() == FORMS, found.size() + " files name the transfer");
        found.forEach(file -> NotAsExpected.unless(
                file.getFileName().toString().contains(sha256(file)), "a file is not what its name says"));
        return found.size();
    }

    /** Those that hold the transfer of this approval. */
    List<Path> naming(String approval) {
        return all().stream().filter(file -> text(file).contains(approval)).toList();
    }

    private List<Path> all() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|xml)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
