package org.fundwatch.local.screening;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import org.fundwatch.claims.screening.SortedLines;
import org.fundwatch.kernel.audit.Hash;

/** Puts the findings of all partitions into one file, sorted, so that it is the same however the work was divided. */
final class AllFindings {
    private static final int BUFFER = 1 << 16;

    /** The file's SHA-256. */
    static String write(SortedLines findings, Path file) {
        var digest = Hash.digest();
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(part), digest), BUFFER)) {
            findings.drain(line -> put(out, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.move(part, file, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Hash.of(digest).hex();
    }

    private static void put(OutputStream out, byte[] line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AllFindings() {}
}
