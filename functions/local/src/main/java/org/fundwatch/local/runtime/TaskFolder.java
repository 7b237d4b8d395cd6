package org.fundwatch.local.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a function's package into a folder named after its content, so that an unchanged one is unpacked once. */
final class TaskFolder {
    private static final int NAME_DIGITS = 16;

    private TaskFolder() {}

    /** The folder with the content of this zip, beside which no older content of the function stays. */
    static Path of(Path home, Path zip) throws IOException {
        var target = home.resolve(digest(zip));
        if (!Files.isDirectory(target)) {
            clear(home);
            var fresh = Files.createTempDirectory(Files.createDirectories(home), "new");
            unzip(zip, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    private static void unzip(Path zip, Path target) throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entries, entry, target);
            }
        }
        var bootstrap = target.resolve(Task.BOOTSTRAP).toFile();
        if (bootstrap.isFile() && !bootstrap.setExecutable(true)) {
            throw new IOException("cannot make bootstrap executable");
        }
    }

    private static void unpack(InputStream content, ZipEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the package reaches outside its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
        }
    }

    private static void clear(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String digest(Path zip) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(zip), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest()).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
