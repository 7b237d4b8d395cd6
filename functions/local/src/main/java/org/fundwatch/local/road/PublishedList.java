package org.fundwatch.local.road;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fundwatch.kernel.Tree;
import org.fundwatch.local.edition.EditionCheck;

/**
 * The list as everybody can read it.
 *
 * @param folder the public bucket
 */
record PublishedList(Path folder) {

    /** The number of the current edition, 0 before the first. */
    int edition() {
        return Files.exists(manifest()) ? list().integer("edition") : 0;
    }

    String text() {
        return read(folder.resolve("current").resolve("list.json"));
    }

    List<String> entries() {
        return ids("entries");
    }

    List<String> tombstones() {
        return ids("tombstones");
    }

    String manifestSha256() {
        try {
            var bytes = Files.readAllBytes(manifest());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a reader who checks a folder is told: the last line says whether all holds. */
    static List<String> check(Path folder) {
        var said = new ByteArrayOutputStream();
        var wrong = EditionCheck.wrongIn(folder, "", new PrintStream(said, true, StandardCharsets.UTF_8));
        NotAsExpected.unless(wrong.isEmpty(), String.join("; ", wrong));
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Tree list() {
        return Json.parse(text());
    }

    private List<String> ids(String kind) {
        return list().children(kind).stream().map(item -> item.text("id")).toList();
    }

    private Path manifest() {
        return folder.resolve("current").resolve("manifest.json");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
